import type { Catalog } from '../domain/catalog.ts';
import type { Prose } from '../domain/prose.ts';
import type { Source } from '../domain/story.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { SourceLine } from './source-line.tsx';

interface Props {
  readonly whole: Catalog;
  readonly sources: readonly Source[];
  readonly most: number;
  readonly cautions: readonly Prose[];
}

/** The sources with their whole addresses, when they were looked up, and what must be borne in mind of them. */
export function HandoutSources({ whole, sources, most, cautions }: Props) {
  const words = usePrintMessages();
  const { punctuation } = useMessages();
  const dates = useDateWords();
  const text = useText();
  const shown = sources.slice(0, most);
  const lookedUp = [...new Set(shown.flatMap(({ retrieved }) => retrieved ?? []))];
  return (
    <section className="handout-part handout-sources">
      <h2>
        {words.sources}
        {lookedUp.length > 0 && (
          <small>{words.lookedUp(lookedUp.map((day) => dates.iso(day)).join(punctuation.comma))}</small>
        )}
        {shown.length < sources.length && (
          <small className="handout-more">{words.moreSources(sources.length - shown.length)}</small>
        )}
      </h2>
      {cautions.map((caution) => (
        <p key={text(caution)} className="handout-caution">
          <StoryText of={caution} />
        </p>
      ))}
      {shown.map((source) => (
        <SourceLine key={source.id} catalog={whole} source={source} />
      ))}
    </section>
  );
}
