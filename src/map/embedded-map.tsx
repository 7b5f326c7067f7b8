import { type ReactNode, useMemo, useRef } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { comesLater } from '../ui/later.tsx';
import type { GestureWords } from './map-view.ts';
import { useCamera } from './use-camera.ts';
import { useMapView } from './use-map-view.ts';
import './story-map.css';
import './embedded-map.css';

const MapWords = comesLater(() => import('./map-words.tsx').then((module) => module.MapWords));
const MapEmpty = comesLater(() => import('./map-empty.tsx').then((module) => module.MapEmpty));
const MapTray = comesLater(() => import('./map-tray.tsx').then((module) => module.MapTray));

interface Props extends GestureWords {
  /** Address of the basemap's file. */
  readonly basemap: string;
  /** What stands in until the live map is drawn. */
  readonly still: ReactNode;
  readonly onUnavailable: () => void;
  readonly onMissing: () => void;
  /** Below this width (px) it shows the selected event, not the region. */
  readonly narrow: number;
}

/** The live map inside another page: what scrolls goes to that page, and the picture has little around it. */
export function EmbeddedMap({ basemap, still, onUnavailable, onMissing, narrow, wheel, wheelMac, finger }: Props) {
  const { geography } = useMessages();
  const container = useRef<HTMLDivElement>(null);
  const gestures = useMemo(() => ({ wheel, wheelMac, finger }), [wheel, wheelMac, finger]);
  const { live, idle, camera } = useMapView(container, basemap, onUnavailable, onMissing, bearLoss, gestures);
  useCamera(live, container.current, { narrow });
  const attribution = live?.basemap.attribution;
  return (
    <div className="story-map embedded-map">
      <MapWords.Later />
      <div className="story-map-stage">
        {!idle && <div className="story-map-still">{still}</div>}
        <div className="story-map-picture" ref={container} data-idle={idle && live !== undefined} />
        {live && <live.OverMap live={live} camera={camera} />}
        <div className="story-map-foot">
          <div className="story-map-corners">
            {live && <live.MapControls view={live.view} />}
            {attribution && <p className="story-map-boundaries">{geography.boundariesShort(attribution.source)}</p>}
          </div>
        </div>
        <MapEmpty.Later />
        <MapTray.Later folded />
      </div>
    </div>
  );
}

/** The still map stands in until the picture is back: there is nothing more to say. */
function bearLoss(): void {}
