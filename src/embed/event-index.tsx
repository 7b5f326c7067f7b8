import { describeDates } from '../i18n/event-words.ts';
import { useDateWords, useMessages } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog, useEventStates, useSelection, useSession } from '../state/session-context.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';
import './event-index.css';

/** Every event that is known, with its dates, to choose from: the layout that is a list. */
export function EventIndex() {
  const { selection } = useSession();
  const catalog = useCatalog();
  const messages = useMessages();
  const dates = useDateWords();
  const { stateOf } = useEventStates();
  const selected = useSelection((state) => state.event);
  return (
    <ol className="event-index" aria-label={messages.events.list}>
      {catalog.events.map((record) => {
        const { id, event } = record;
        const state = stateOf(id);
        const lane = catalog.story.lanes.findIndex((candidate) => candidate.id === event.lane);
        return (
          <li key={id} data-event={id} data-state={state} hidden={state === 'hidden'}>
            <button
              type="button"
              className="focus-inside"
              aria-current={id === selected ? 'true' : undefined}
              onClick={() => selection.getState().selected(id, 'reader')}
            >
              <LaneMark
                shape={catalog.story.lanes[lane]?.shape ?? 'circle'}
                lane={lane}
                state={state === 'hidden' ? 'future' : state}
              />
              <span>
                <StoryText of={event.title} />
              </span>
            </button>
            <span className="event-index-date">{describeDates(catalog, record, 'short', { dates, messages })}</span>
          </li>
        );
      })}
    </ol>
  );
}
