import { drawnTokens, type PlacedMark, seeMark } from '../domain/map-marks.ts';
import { offerLook } from '../state/seen-on-map.ts';
import type { Session } from '../state/session.ts';
import type { MapView } from './map-view.ts';
import { subscribePalette } from './theme.ts';

/** One direction: what the session's states and selection change goes to the map, what it then draws is told. */
export function connectMap(session: Session, view: MapView): () => void {
  const { whole, knowledge, states, selection, drawn } = session;
  const tell = (ids: Iterable<string>) => {
    const { catalog } = knowledge.getState();
    drawn.getState().told(
      [...ids].map((id): [string, string] => {
        const record = catalog.byId.get(id);
        if (!record) return [id, 'none'];
        return [id, record.places.length > 0 ? view.drawn(id) : drawnTokens(record, states.stateOf(id))];
      }),
    );
  };
  const see = ({ key }: PlacedMark) =>
    seeMark(knowledge.getState().catalog, key, {
      stateOf: states.stateOf,
      selected: selection.getState().event,
      today: states.today(),
    });
  const everything = whole.events.map(({ id }) => id);
  view.stateChanged(everything, see);
  view.selectionChanged(selection.getState().event);
  tell(everything);
  const releases = [
    states.subscribe((changes) => {
      const ids = changes.map(({ id }) => id);
      view.stateChanged(ids, see);
      tell(ids);
    }),
    // Other claims may place an event elsewhere, though its state is the same.
    knowledge.subscribe(() => {
      view.stateChanged(everything, see);
      tell(everything);
    }),
    selection.subscribe(({ event }, before) => {
      view.selectionChanged(event);
      // The trace of the selected event lies on top.
      view.stateChanged([before.event ?? '', event ?? ''], see);
    }),
    offerLook(session, () => view.shown),
    subscribePalette((palette) => view.paletteChanged(palette)),
  ];
  return () => {
    for (const release of releases) release();
  };
}
