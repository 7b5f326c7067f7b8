import { type ReactNode, useRef } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { useCamera } from './use-camera.ts';
import { useMapView } from './use-map-view.ts';
import './story-map.css';

// Where it does not arrive, the list of events says the same.
const MapWords = comesLater(() => import('./map-words.tsx').then((module) => module.MapWords));
// These lie over the map or in a room of their own: nothing moves when they come.
const MapLegend = comesLater(() => import('./map-legend.tsx').then((module) => module.MapLegend));
const MapEmpty = comesLater(() => import('./map-empty.tsx').then((module) => module.MapEmpty));
const MapTray = comesLater(() => import('./map-tray.tsx').then((module) => module.MapTray));

interface Props {
  /** Address of the basemap's file. */
  readonly basemap: string;
  /** What stands in until the live map is drawn, and where it cannot be. */
  readonly still: ReactNode;
  /** Whether the live map is still to come. */
  readonly awaited: boolean;
  readonly onUnavailable: () => void;
  /** The map's files did not arrive; they are asked for again when the reader says so. */
  readonly onMissing: () => void;
  /** The live picture is lost, or back: a stable function. */
  readonly onLost: (lost: boolean) => void;
}

/** The map of the story, with what belongs around it: words, tray, edges, legend and controls. */
export function StoryMap({ basemap, still, awaited, onUnavailable, onMissing, onLost }: Props) {
  const { map, geography } = useMessages();
  const container = useRef<HTMLDivElement>(null);
  const { live, idle, camera } = useMapView(container, basemap, onUnavailable, onMissing, onLost);
  useCamera(live, container.current);
  const attribution = live?.basemap.attribution;

  return (
    <section className="story-map" aria-label={map.region}>
      <MapWords.Later />
      <div className="story-map-stage">
        {!idle && <div className="story-map-still">{still}</div>}
        <div className="story-map-picture" ref={container} data-idle={idle && live !== undefined} />
        {live && <live.OverMap live={live} camera={camera} />}
        <div className="story-map-foot">
          <div className="story-map-corners">
            {live && <live.MapControls view={live.view} />}
            {attribution && (
              <p className="story-map-boundaries">
                <span className="story-map-boundaries-long">
                  {geography.boundaries(attribution.source, attribution.scale, attribution.version)}
                </span>
                <span className="story-map-boundaries-short">{geography.boundariesShort(attribution.source)}</span>
              </p>
            )}
          </div>
        </div>
        {live && <live.EdgeTabs live={live} camera={camera} />}
        <MapEmpty.Later />
        {awaited && !live && <p className="story-map-waiting">{map.waiting}</p>}
        <MapTray.Later />
      </div>
      <div className="map-legend-room">
        <MapLegend.Later />
      </div>
    </section>
  );
}
