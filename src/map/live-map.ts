import type { ComponentType } from 'react';
import type { Basemap } from '../domain/geography.ts';
import type { MapView } from './map-view.ts';

/** A live map that can be drawn over. */
export interface LiveMap {
  readonly view: MapView;
  readonly basemap: Basemap;
  /** Whether anything moves by itself. */
  readonly moving: boolean;
  /** What is drawn over it, and moves it; its code comes with the map's. */
  readonly OverMap: ComponentType<AnnotationsProps>;
  readonly EdgeTabs: ComponentType<AnnotationsProps>;
  readonly MapControls: ComponentType<{ readonly view: MapView }>;
}

export interface AnnotationsProps {
  readonly live: LiveMap;
  readonly camera: CameraCounter;
  /** How many times larger than on a reader's page its words are, for a map that is looked at from afar. */
  readonly enlarged?: number;
}

/** Counts the camera's rests, for what is drawn over the map, and tells of each step between them. */
export interface CameraCounter {
  /** Each frame of a move. */
  subscribeMoving(listener: () => void): () => void;
  subscribe(listener: () => void): () => void;
  current(): number;
}
