import type { Catalog } from '../domain/catalog.ts';
import { numberSources } from '../domain/number-sources.ts';
import type { Source } from '../domain/story.ts';
import { useNumber } from '../i18n/messages-context.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import type { Block } from './block.ts';
import { SourceLine } from './source-line.tsx';

/** Who stands behind each number on paper without names, with whole addresses. */
export function nameBlocks(whole: Catalog): readonly Block[] {
  const numbers = numberSources(whole);
  const inOrder = [...whole.story.sources].sort(
    (one, other) => (numbers.get(one.id) ?? 0) - (numbers.get(other.id) ?? 0),
  );
  return [
    { key: 'names', content: <NamesHeading />, keepsNext: true },
    ...inOrder.map((source) => ({
      key: `name ${source.id}`,
      content: <NameLine whole={whole} source={source} number={numbers.get(source.id) ?? 0} />,
    })),
  ];
}

function NamesHeading() {
  return <h2 className="pack-title">{usePrintMessages().whoIsWho}</h2>;
}

function NameLine({ whole, source, number }: { whole: Catalog; source: Source; number: number }) {
  const write = useNumber();
  return (
    <div className="key-name">
      <span>{write(number)}</span>
      <SourceLine catalog={whole} source={source} />
    </div>
  );
}
