import { type ReactNode, useEffect, useRef } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import type { CameraStore } from '../state/camera-store.ts';
import { comesLater } from '../ui/later.tsx';
import { useCamera } from './use-camera.ts';
import { useClearOfHead } from './use-clear-of-head.ts';
import { useEnlargement } from './use-enlargement.ts';
import { useHeldCamera } from './use-held-camera.ts';
import { useMapView } from './use-map-view.ts';
import './story-map.css';
import './classroom-map.css';

const MapWords = comesLater(() => import('./map-words.tsx').then((module) => module.MapWords));

interface Props {
  /** Address of the basemap's file. */
  readonly basemap: string;
  /** What stands in until the live map is drawn. */
  readonly still: ReactNode;
  readonly onUnavailable: () => void;
  readonly onMissing: () => void;
  /** What a hand makes the map show, where another window goes along. */
  readonly shared?: CameraStore;
}

/** The live map of a slide: its words are large, and nothing lies over it but them. */
export function ClassroomMap({ basemap, still, onUnavailable, onMissing, shared }: Props) {
  const { map, geography } = useMessages();
  const section = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const { live, idle, camera } = useMapView(container, basemap, onUnavailable, onMissing, bearLoss);
  const enlarged = useEnlargement(section);
  const clear = useClearOfHead(section);
  useEffect(() => live?.view.enlargementChanged(enlarged), [live, enlarged]);
  useCamera(live, container.current, { clear });
  useHeldCamera(live, camera, shared);
  const attribution = live?.basemap.attribution;
  return (
    <section ref={section} className="story-map classroom-map" aria-label={map.region}>
      <MapWords.Later />
      <div className="story-map-stage">
        {!idle && <div className="story-map-still">{still}</div>}
        <div className="story-map-picture" ref={container} data-idle={idle && live !== undefined} />
        {live && <live.OverMap live={live} camera={camera} enlarged={enlarged} />}
        {attribution && <p className="story-map-boundaries">{geography.boundariesShort(attribution.source)}</p>}
      </div>
    </section>
  );
}

/** The still map stands in until the picture is back: there is nothing more to say. */
function bearLoss(): void {}
