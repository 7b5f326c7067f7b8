import { type ReactNode, useRef, useSyncExternalStore } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { useSession, useView } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { MapWords } from './map-words.tsx';
import { useCamera } from './use-camera.ts';
import { useMapView } from './use-map-view.ts';
import './story-map.css';

// Both lie over the map or in a room of their own: nothing moves when they come.
const MapLegend = comesLater(() => import('./map-legend.tsx').then((module) => module.MapLegend));
const MapEmpty = comesLater(() => import('./map-empty.tsx').then((module) => module.MapEmpty));
const MapTray = comesLater(() => import('./map-tray.tsx').then((module) => module.MapTray));

interface Props {
  /** Address of the basemap's file. */
  readonly basemap: string;
  /** What stands in until the live map is drawn, and where it cannot be. */
  readonly still: ReactNode;
  readonly onUnavailable: () => void;
  /** The live picture is lost, or back: a stable function. */
  readonly onLost: (lost: boolean) => void;
  /** What is said along the picture's foot; its controls stand above it. */
  readonly children?: ReactNode;
}

/** The map of the story, with what belongs around it: words, tray, edges, legend and controls. */
export function StoryMap({ basemap, still, onUnavailable, onLost, children }: Props) {
  const session = useSession();
  const { map, geography } = useMessages();
  const container = useRef<HTMLDivElement>(null);
  const { live, idle, camera } = useMapView(container, basemap, onUnavailable, onLost);
  const following = useView((state) => state.following);
  const reduced = useSyncExternalStore(subscribeMotion, readMotion, () => false);
  useCamera(live, container.current);
  const attribution = live?.basemap.attribution;

  return (
    <section className="story-map" aria-label={map.region}>
      <MapWords />
      <div className="story-map-stage">
        {!idle && <div className="story-map-still">{still}</div>}
        <div className="story-map-picture" ref={container} data-idle={idle && live !== undefined} />
        {live && <live.Annotations live={live} camera={camera} moving={!reduced} />}
        <MapTray.Later />
        <MapEmpty.Later />
        {live && <live.EdgeTabs live={live} camera={camera} />}
        <div className="story-map-foot">
          <div className="story-map-corners">
            {live && (
              <div className="story-map-controls">
                <div className="story-map-zoom">
                  <button type="button" aria-label={map.zoomIn} onClick={() => live.view.zoomBy(1)}>
                    +
                  </button>
                  <button type="button" aria-label={map.zoomOut} onClick={() => live.view.zoomBy(-1)}>
                    −
                  </button>
                </div>
                <button
                  type="button"
                  className="story-map-follow"
                  aria-pressed={following}
                  onClick={following ? session.view.getState().mapMoved : session.view.getState().followResumed}
                >
                  <svg viewBox="0 0 14 14" aria-hidden="true">
                    <circle cx="7" cy="7" r="5.6" />
                    {following && <circle className="story-map-follow-dot" cx="7" cy="7" r="2.6" />}
                  </svg>
                  {following ? map.following : map.follow}
                </button>
              </div>
            )}
            {attribution && (
              <p className="story-map-boundaries">
                <span className="story-map-boundaries-long">
                  {geography.boundaries(attribution.source, attribution.scale, attribution.version)}
                </span>
                <span className="story-map-boundaries-short">{geography.boundariesShort(attribution.source)}</span>
              </p>
            )}
          </div>
          {children}
        </div>
      </div>
      <div className="map-legend-room">
        <MapLegend.Later />
      </div>
    </section>
  );
}

const REDUCED = '(prefers-reduced-motion: reduce)';
const readMotion = () => matchMedia(REDUCED).matches;
function subscribeMotion(listener: () => void): () => void {
  const query = matchMedia(REDUCED);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
