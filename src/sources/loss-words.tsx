import type { Catalog } from '../domain/catalog.ts';
import { describeLoss, losesNothing } from '../domain/knowledge-loss.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter } from '../state/session-context.tsx';
import { useTold } from '../state/use-told.ts';

/** What a choice of sources gives up, in words that it leaves: nothing that is lost is named. */
export function LossWords({ wider, choice }: { wider: Catalog; choice: string }) {
  const catalog = useCatalog();
  const { sources } = useLaterMessages();
  const text = useText();
  const loss = describeLoss(wider, catalog);
  const titlesOf = new Map<string, string[]>();
  for (const { event, date, place } of loss.lessExact) {
    const title = text(catalog.byId.get(event)?.event.title ?? '');
    const parts = [
      ...(date ? [sources.loss.date(date.had, date.unknown)] : []),
      ...(place ? [sources.loss.place(place.unknown)] : []),
    ];
    for (const part of parts) titlesOf.set(part, [...(titlesOf.get(part) ?? []), title]);
  }
  const lost = { events: loss.events.length, claims: loss.claims.length, comparisons: loss.comparisons.length };
  const { events, story } = wider;
  const all = { events: events.length, claims: story.claims.length, comparisons: story.comparisons.length };
  const headline = losesNothing(loss)
    ? sources.loss.nothing
    : sources.loss.with(choice, sources.loss.totals(lost, all));
  useTold(
    headline,
    useFilter((state) => state.sources),
  );
  return (
    <div className="source-choice-loss">
      <p className="source-choice-headline">{headline}</p>
      {titlesOf.size > 0 && (
        <>
          <p>{sources.loss.lessExact}</p>
          <ul>
            {[...titlesOf].map(([part, titles]) => (
              <li key={part}>{sources.loss.ofEvents(part, titles)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
