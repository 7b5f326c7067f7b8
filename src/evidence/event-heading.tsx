import type { EventRecord, EventState } from '../domain/catalog.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { countReportsToCome } from '../domain/next-publication.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog, useEventStates, useKnowledge, useSourcesChosen } from '../state/session-context.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';
import './event-heading.css';

/** Lane, how much is told by how many, the title, and whether it is under way at the playhead. */
export function EventHeading({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const { evidence } = useMessages();
  const { stateOf, today } = useEventStates();
  const publicState = useSourcesChosen() ? evidence.stateOfChoice : evidence.publicState;
  const state = stateOf(record.id);
  const index = catalog.story.lanes.findIndex(({ id }) => id === record.event.lane);
  const lane = catalog.story.lanes[index];
  const undated = record.intervals.length === 0;
  // It was public before, and more exactly so from today on.
  const sharpened = state === 'past' && record.places.some(({ since }) => since === today());
  return (
    <header className="event-heading">
      <p className="event-heading-lane">
        {lane && <LaneMark shape={lane.shape} lane={index} />}
        <strong>{lane && <StoryText of={lane.name} />}</strong>
        <CountLine record={record} />
      </p>
      <h2 className="event-heading-title">
        <StoryText of={record.event.title} />
      </h2>
      {/* It changes with the playhead, and is said aloud where the reader moved it: not a live region of its own. */}
      <p className="event-heading-state" data-state={state}>
        {undated
          ? evidence.undated
          : catalog.lens === 'public'
            ? sharpened
              ? publicState.sharpened
              : publicState[state]
            : evidence.state[wordState(record, state)]}
      </p>
    </header>
  );
}

/** Claims and reports so far; outside sources are counted apart. */
function CountLine({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const course = useKnowledge((state) => state.course);
  const { evidence } = useMessages();
  const beside = (source: SourceId) => catalog.sources.get(source)?.context === true;
  const reported = record.claims.filter(({ source }) => !beside(source));
  const outside = new Set(record.claims.flatMap(({ source }) => (beside(source) ? source : []))).size;
  const counts = reported.length === 0 ? '' : evidence.counts(reported.length, record.origins.length);
  const more = counts !== '' && countReportsToCome(catalog, course, record.id) > 0;
  const told = more ? evidence.countsSoFar(counts) : counts;
  return <span>{outside === 0 ? told : evidence.countsBeside(told, evidence.outside.sources(outside))}</span>;
}

const TWO_DAYS = 2 * 86_400_000;

/** An inexact date makes a day possible, not certain; and what was given no end is not over, only no longer told of. */
function wordState({ event, dates, intervals }: EventRecord, state: EventState) {
  if (state === 'past' && dates.some(({ openEnd }) => openEnd)) return 'untold';
  const [first] = intervals;
  const inexact = first && first.end - first.start > TWO_DAYS;
  const single = dates.every(({ dating }) => dating.kind === 'single') || event.extent !== 'ongoing';
  return state === 'active' && inexact && single ? 'possible' : state;
}
