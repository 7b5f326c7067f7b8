import { listColumns } from '../domain/compared-reports.ts';
import { choiceOf } from '../domain/knowledge.ts';
import { publicationOfSource } from '../domain/publication.ts';
import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { useFilter, useKnowledge, usePlayback, useSession, useSourcesChosen } from '../state/session-context.tsx';
import { useTold } from '../state/use-told.ts';

/** Why nothing can be laid side by side from where the reader stands, and the way to where it can. */
export function NothingToCompare() {
  const { whole, view } = useSession();
  const { differences } = useLaterMessages();
  const comparable = useKnowledge(({ course }) => course.story.comparisons.length > 0);
  if (comparable) return <TooEarly />;
  if (whole.story.comparisons.length > 0) return <TooFewSources />;
  return (
    <Empty
      reason={differences.empty.none}
      way={differences.empty.toMap}
      onWay={() => view.getState().screenChosen('map')}
    />
  );
}

/** In the second lens: the reports that can be compared are not out yet. */
function TooEarly() {
  const { whole, playback } = useSession();
  const course = useKnowledge((state) => state.course);
  const chosen = useSourcesChosen();
  const publications = useKnowledge((state) => state.publications);
  const { differences } = useLaterMessages();
  const dates = useDateWords();
  const { calendar } = whole;
  const today = dayInterval(
    calendar,
    usePlayback(({ position }) => dayIndexAt(calendar, position)),
  );
  const days = [...new Set(listColumns(course).map(({ origin }) => origin))].flatMap(
    (origin) => publicationOfSource(origin, whole.sources, whole.story.timeZone)?.start ?? [],
  );
  // Other sources come out too: only a report brings something to lay side by side.
  const next = publications.find((instant) => instant >= today.end && days.includes(instant));
  const out = days.filter((instant) => instant < today.end).length;
  const reason = differences.empty.tooEarly(out, dates.day(today.start), chosen);
  if (next === undefined) return <Empty reason={reason} />;
  const day = dates.dayAndMonth(next);
  return (
    <Empty
      reason={`${reason} ${differences.empty.next(day, chosen)}`}
      way={differences.empty.moveOn(day)}
      onWay={() => playback.getState().scrubbed(next)}
    />
  );
}

/** The chosen sources hold one report at most. */
function TooFewSources() {
  const { whole, filter } = useSession();
  const course = useKnowledge((state) => state.course);
  const chosen = useFilter(({ sources }) => sources);
  const { differences } = useLaterMessages();
  const text = useText();
  const reports = [...new Set(listColumns(whole).map(({ source }) => choiceOf(whole, source)))].filter((id) =>
    chosen.has(id),
  );
  const names = reports.flatMap((id) => {
    const source = course.sources.get(id);
    return source ? [text(source.name)] : [];
  });
  const { empty } = differences;
  const [first] = names;
  const reason =
    first === undefined ? empty.noReport : names.length === 1 ? empty.oneSource(first) : empty.sources(names);
  return <Empty reason={reason} way={empty.allSources} onWay={() => filter.getState().facetCleared('sources')} />;
}

function Empty(props: { reason: string; way?: string; onWay?: () => void }) {
  const { reason, way, onWay } = props;
  useTold(reason, reason);
  return (
    <div className="differences-empty">
      <p>{reason}</p>
      {way !== undefined && (
        <button type="button" className="button button-primary" onClick={onWay}>
          {way}
        </button>
      )}
    </div>
  );
}
