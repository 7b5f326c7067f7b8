import type { Position } from '../domain/geography.ts';

/** A point in px, or in units of a drawing. */
export type Corner = readonly [x: number, y: number];

/** What annotations are drawn on: a live map or a still one. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  /** From the surface's top left corner. */
  project(position: Position | readonly number[]): Corner;
}
