import type { EventId } from '../domain/identifiers.ts';
import { nextPublicationOf } from '../domain/next-publication.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useDateWords } from '../i18n/messages-context.tsx';
import { useCatalog, useKnowledge, useSession, useSourcesChosen } from '../state/session-context.tsx';
import { useWiderKnowledge } from '../state/use-wider-knowledge.ts';
import { NextInPrint } from './next-in-print.tsx';
import { WayOn } from './way-on.tsx';

/** An event that is selected but not known from where the reader looks. It names nothing, and shows the ways on. */
export function UnknownEvent({ event }: { event: EventId }) {
  const session = useSession();
  const catalog = useCatalog();
  const { course } = useKnowledge((state) => state);
  const chosen = useSourcesChosen();
  const toldElsewhere = useWiderKnowledge().byId.has(event);
  const { unknown } = useEvidenceMessages();
  const dates = useDateWords();
  const next = nextPublicationOf(catalog, course, event);
  const [fact, way] = next
    ? chosen && toldElsewhere
      ? [unknown.toldElsewhere, unknown.toldElsewhereWay]
      : [unknown.notYet, unknown.notYetWay]
    : chosen
      ? [unknown.noSource, unknown.noSourceWay]
      : [unknown.noDay, unknown.noDayWay];
  return (
    <div className="evidence-empty" data-face="unknown">
      <h2>{fact}</h2>
      <p>{way}</p>
      {next && <NextInPrint day={next} className="button" label={dates.day(next.start)} />}
      {chosen && (!next || toldElsewhere) && (
        <WayOn className="button" onPress={() => session.filter.getState().facetCleared('sources')}>
          {unknown.allSources}
        </WayOn>
      )}
      {!next && !chosen && (
        <WayOn className="button" onPress={() => session.view.getState().lensChosen('happened')}>
          {unknown.asItHappened}
        </WayOn>
      )}
    </div>
  );
}
