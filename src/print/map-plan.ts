import type { ReactNode } from 'react';
import type { Catalog, EventState } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { Step } from '../domain/step.ts';

/** Of a map with a list beside it, px at 96 to the inch; `.sheet-places` has room for it and its frame. */
export const MAP_BOX = { width: 426, height: 310 } as const;

/** A map that a sheet asks for. */
export interface MapPlan {
  readonly catalog: Catalog;
  /** Of the events that it shows; the others are hidden. */
  readonly stateOf: (id: EventId) => EventState;
  readonly numbers: ReadonlyMap<EventId, number>;
  /** What it shows: a camera's view, or just its marks; else the story's own frame. */
  readonly camera?: Step['camera'];
  readonly near?: boolean;
  /** Px at 96 to the inch. */
  readonly box: { readonly width: number; readonly height: number };
  readonly name: string;
}

/** Draws a map: handed in by the app, since features do not know each other. */
export type DrawMap = (plan: MapPlan) => ReactNode;
