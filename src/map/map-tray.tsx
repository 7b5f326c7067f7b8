import type { EventId } from '../domain/identifiers.ts';
import { useMapMessages } from '../i18n/map-messages.ts';
import { useDateWords, useMessages, useNumber } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog, useEventStates, useSelection, useSession, useView } from '../state/session-context.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';
import { closeWhereNarrow } from './close-where-narrow.ts';
import { fillTray } from './off-frame.ts';
import './map-tray.css';

/** So many stand open: a longer list would cover what has a place. */
const SHOWN = 3;

/** Events whose sources give no place: beside the map, since a pin would lie. `folded`: until a reader opens it. */
export function MapTray({ folded = false }: { readonly folded?: boolean }) {
  const catalog = useCatalog();
  const { events } = useMessages();
  const { tray: words } = useMapMessages();
  const number = useNumber();
  const { stateOf } = useEventStates();
  // A stop of the tour has the map to itself.
  const onTour = useView((state) => state.tourStop !== undefined);
  const tray = fillTray(catalog, stateOf);
  const count = tray.active.length;
  return (
    <details className="map-tray" key={String(onTour)} open={!onTour && !folded} ref={closeWhereNarrow}>
      <summary>
        {words.title}{' '}
        <span className="map-tray-count" aria-hidden="true">
          {number(count)}
        </span>
        <span className="visually-hidden">, {events.eventCount(count)}</span>
      </summary>
      <div className="map-tray-body">
        {count === 0 ? <p>{words.nothing}</p> : <TrayList ids={tray.active.slice(0, SHOWN)} state="active" />}
        {count > SHOWN && (
          <details>
            <summary>{words.more(count - SHOWN)}</summary>
            <TrayList ids={tray.active.slice(SHOWN)} state="active" />
          </details>
        )}
        {tray.past.length > 0 && (
          <details>
            <summary>{words.earlier(tray.past.length)}</summary>
            <TrayList ids={tray.past} state="past" />
          </details>
        )}
        {tray.undated.length > 0 && (
          <details>
            <summary>{words.undated(tray.undated.length)}</summary>
            <TrayList ids={tray.undated} state="future" />
          </details>
        )}
        {count < SHOWN && <p className="map-tray-note">{words.noPin}</p>}
      </div>
    </details>
  );
}

function TrayList({ ids, state }: { ids: readonly EventId[]; state: 'active' | 'past' | 'future' }) {
  const { selection } = useSession();
  const catalog = useCatalog();
  const dates = useDateWords();
  const { punctuation } = useMessages();
  const selected = useSelection((each) => each.event);
  return (
    <ul>
      {ids.map((id) => {
        const record = catalog.byId.get(id);
        if (!record) return null;
        const lane = catalog.story.lanes.findIndex((each) => each.id === record.event.lane);
        const dating = record.dates.at(-1)?.dating;
        return (
          <li key={id}>
            <button
              type="button"
              aria-current={id === selected ? 'true' : undefined}
              onClick={() => selection.getState().selected(id, 'reader')}
            >
              <LaneMark shape={catalog.story.lanes[lane]?.shape ?? 'circle'} lane={lane} state={state} />
              <span>
                <StoryText of={record.event.label ?? record.event.title} />
                {dating && punctuation.comma + dates.short(dating)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
