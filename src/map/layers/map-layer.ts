import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { laneColour, type Palette } from '../../ui/palette.ts';

/** A layer as data: what it draws, in the colours of a palette. */
export interface MapLayer {
  readonly id: string;
  specify(palette: Palette): LayerSpecification;
}

/** Names of the style's sources. */
export const GROUND = 'ground';
export const MARKS = 'marks';
export const WATERLINES = 'waterlines';

/** 1 for what outside sources alone place. */
const OUTSIDE: ExpressionSpecification = ['coalesce', ['feature-state', 'outside'], 0];
const INSIDE: ExpressionSpecification = ['-', 1, OUTSIDE];
/** How far any mark has come in, 0 to 1: the playhead drives it, by feature-state. */
export const GLOWS: ExpressionSpecification = ['coalesce', ['feature-state', 'active'], 0];
const OVER: ExpressionSpecification = ['coalesce', ['feature-state', 'past'], 0];
/** The same of a mark that a report places. */
export const ACTIVE: ExpressionSpecification = ['*', GLOWS, INSIDE];
/** 1 for a trace of one. */
export const PAST: ExpressionSpecification = ['*', OVER, INSIDE];
/** How strong the outline of a mark is that outside sources alone place. */
export const FROM_OUTSIDE: ExpressionSpecification = ['*', ['max', GLOWS, OVER], OUTSIDE];
export const GLOWS_OUTSIDE: ExpressionSpecification = ['*', GLOWS, OUTSIDE];
/** 1 when a strike begins, then falling to 0. */
export const FLASH: ExpressionSpecification = ['coalesce', ['feature-state', 'flash'], 0];
/** How bright a waterline is as the ripple passes, 0 to 1. */
export const LIT: ExpressionSpecification = ['coalesce', ['feature-state', 'lit'], 0];
export const SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

export function scaled(amount: ExpressionSpecification, by: number): ExpressionSpecification {
  return ['*', amount, by];
}

/** The colour of a mark's lane, or what `colour` makes of it. */
export function byLane(
  palette: Palette,
  colour: (palette: Palette, lane: number) => string = laneColour,
): ExpressionSpecification {
  const number: ExpressionSpecification = ['%', ['get', 'lane'], palette.lanes.length];
  return palette.lanes.reduce<ExpressionSpecification>(
    (otherwise, _, lane) => ['case', ['==', number, lane], colour(palette, lane), otherwise],
    ['to-color', palette.ink],
  );
}

export function drawnAs(...drawings: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'drawing'], ['literal', [...drawings]]];
}
