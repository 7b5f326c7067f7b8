import { type KnowledgeLoss, type LostExactness, losesNothing } from '../domain/knowledge-loss.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';

/** What a choice of sources gives up, in words that it leaves: nothing that is lost is named. */
export function LossWords({ loss, choice }: { loss: KnowledgeLoss; choice: string }) {
  const catalog = useCatalog();
  const { sources } = useMessages();
  const text = useText();
  const { events, claims, comparisons, lessExact } = loss;
  const nameOf = ({ event }: LostExactness) => text(catalog.byId.get(event)?.event.title ?? '');
  const partsOf = ({ date, place }: LostExactness) => [
    ...(date ? [sources.loss.date(date.had, date.unknown)] : []),
    ...(place ? [sources.loss.place(place.unknown)] : []),
  ];
  return (
    <div className="source-choice-loss">
      <p role="status">
        {losesNothing(loss)
          ? sources.loss.nothing
          : sources.loss.with(choice, sources.loss.totals(events.length, claims.length, comparisons.length))}
      </p>
      {lessExact.length > 0 && (
        <>
          <p>{sources.loss.lessExact}</p>
          <ul>
            {lessExact.map((lost) => (
              <li key={lost.event}>{sources.loss.event(nameOf(lost), partsOf(lost))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
