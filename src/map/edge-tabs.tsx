import { useSyncExternalStore } from 'react';
import { useMapMessages } from '../i18n/map-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog, useEventStates, useSelection, useSession } from '../state/session-context.tsx';
import { useBoxSize } from '../ui/use-box-size.ts';
import { boundsOfEvent, unite, widen } from './camera-target.ts';
import type { CameraCounter, LiveMap } from './live-map.ts';
import type { Bounds } from './map-view.ts';
import { findFarPlaces, findOffFrame, type OffFrame, type Side } from './off-frame.ts';
import './edge-tabs.css';

const SIDES: readonly Side[] = ['west', 'east', 'north', 'south'];

/** At the edges of the picture: what is under way beyond them, and places too far away to be on this map. */
export function EdgeTabs({ live, camera }: { live: LiveMap; camera: CameraCounter }) {
  const { view, basemap } = live;
  const { view: viewStore } = useSession();
  const catalog = useCatalog();
  const map = useMapMessages();
  const text = useText();
  const { activeIds } = useEventStates();
  const selected = useSelection((state) => state.event);
  const [box, size] = useBoxSize();
  useSyncExternalStore(camera.subscribe, camera.current, camera.current);
  const beyond = size.width > 0 ? findOffFrame(catalog, basemap, activeIds(), view.project.bind(view), size) : [];
  const far = findFarPlaces(catalog, basemap, selected);

  const show = ({ events }: OffFrame) => {
    let bounds: Bounds | undefined;
    for (const id of events) {
      const own = boundsOfEvent(catalog, basemap, id);
      if (own) bounds = bounds ? unite(bounds, own) : own;
    }
    if (!bounds) return;
    viewStore.getState().mapMoved();
    view.showBounds(widen(bounds), 8, true);
  };

  return (
    <div className="edge-tabs" ref={box}>
      {SIDES.map((side) => (
        <div key={side} className="edge-side" data-side={side}>
          {beyond
            .filter((group) => group.side === side)
            .map((group) => {
              const lane = catalog.story.lanes[group.lane];
              const name = lane ? text(lane.shortName ?? lane.name) : '';
              const { length } = group.events;
              return (
                <button
                  key={group.lane}
                  type="button"
                  className={`edge-tab lane-${group.lane}`}
                  aria-label={map.showOffFrame(name, length, map.sides[side])}
                  onClick={() => show(group)}
                >
                  <strong>{name}</strong> {map.offFrame(length, map.sides[side])}
                </button>
              );
            })}
          {side === 'east' &&
            far.map((id) => (
              <p key={id} className="edge-tab">
                <strong>
                  <StoryText of={catalog.places.get(id)?.name ?? id} />
                </strong>{' '}
                {map.farPlace}
              </p>
            ))}
        </div>
      ))}
    </div>
  );
}
