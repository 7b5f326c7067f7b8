import type { ComponentType } from 'react';
import type { Basemap } from '../domain/geography.ts';
import type { MapView } from './map-view.ts';

/** A live map that can be drawn over. */
export interface LiveMap {
  readonly view: MapView;
  readonly basemap: Basemap;
  /** What is drawn over it; its code comes with the map's. */
  readonly Annotations: ComponentType<AnnotationsProps>;
}

export interface AnnotationsProps {
  readonly live: LiveMap;
  readonly camera: CameraCounter;
  readonly moving: boolean;
}

/** Counts the camera's moves, for what is drawn over the map. */
export interface CameraCounter {
  subscribe(listener: () => void): () => void;
  current(): number;
}
