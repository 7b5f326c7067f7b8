import { describeDates } from '../i18n/event-words.ts';
import { useDateWords, useMessages } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog, useEventStates, useSelection, useSession } from '../state/session-context.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';
import './event-index.css';

/** Every event that is known, with its dates: the layout that is a list. To choose from, but in a still. */
export function EventIndex({ choosable }: { readonly choosable: boolean }) {
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
        const current = id === selected ? 'true' : undefined;
        const lane = catalog.story.lanes.findIndex((candidate) => candidate.id === event.lane);
        const title = (
          <>
            <LaneMark
              shape={catalog.story.lanes[lane]?.shape ?? 'circle'}
              lane={lane}
              state={state === 'hidden' ? 'future' : state}
            />
            <span>
              <StoryText of={event.title} />
            </span>
          </>
        );
        return (
          <li key={id} data-event={id} data-state={state} hidden={state === 'hidden'}>
            {choosable ? (
              <button
                type="button"
                className="event-index-title focus-inside"
                aria-current={current}
                onClick={() => selection.getState().selected(id, 'reader')}
              >
                {title}
              </button>
            ) : (
              <div className="event-index-title" aria-current={current}>
                {title}
              </div>
            )}
            <span className="event-index-date">{describeDates(catalog, record, 'short', { dates, messages })}</span>
          </li>
        );
      })}
    </ol>
  );
}
