import type { EventRecord } from '../domain/catalog.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { type ChainRow, sharedRoot } from '../testimony/chain-rows.ts';

/** How far the reports of an event rest on each other, in words. Never a score. */
export function Independence({ record, rows }: { record: EventRecord; rows: readonly ChainRow[] }) {
  const catalog = useCatalog();
  const { independence, yearInferred } = useMessages().evidence;
  const text = useText();
  const origins = record.origins.length;
  const common = sharedRoot(rows, text);
  const roots = rows.flatMap(({ root }) => (root ? [text(root.text)] : []));
  const rest = common
    ? independence.sameRoot(asInSentence(text(common.text)))
    : origins > 1
      ? roots.length > 1
        ? independence.ownRoots
        : independence.noRoot
      : roots[0] === undefined
        ? independence.noRoot
        : independence.oneRoot(asInSentence(roots[0]));
  const yearIsInferred = record.event.when.some((id) => {
    const time = catalog.claims.get(id)?.time;
    return time?.edtf !== undefined && time.how !== 'stated';
  });
  return (
    <p className="evidence-independence">
      <strong>{independence.counts(rows.length, origins)}</strong> {rest}
      {origins === 1 && ` ${independence.alone}`}
      {yearIsInferred && ` ${yearInferred(origins)}`}
    </p>
  );
}

// "American and Iranian officials", "US officials": a name keeps its capital, an article loses it.
function asInSentence(text: string): string {
  return text.replace(/^(The|An|A|Two|Three) /, (word) => word.toLowerCase());
}
