import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { PlacedMark } from '../domain/map-marks.ts';
import type { FeatureStates } from './feature-states.ts';
import { MARKS, WATERLINES } from './layers/map-layer.ts';
import { ringsOf, waterlineId } from './map-style.ts';

/** The marks as features of the map: what one is told, its waterlines are told too. Marks go by their index. */
export class MarkFeatures {
  constructor(
    private readonly features: FeatureStates,
    private readonly placed: readonly PlacedMark[],
    private readonly basemap: Basemap,
    private readonly catalog: Catalog,
  ) {}

  /** The state that the map draws a mark in, or `none`. */
  stateOf(mark: number): string {
    const { state } = this.features.read(MARKS, mark);
    return typeof state === 'string' ? state : 'none';
  }

  set(mark: number, state: Record<string, unknown>): void {
    this.features.set(MARKS, mark, state);
    const { active, outside } = state;
    const lines = { ...(active !== undefined && { active }), ...(outside !== undefined && { outside }) };
    this.#eachWaterline(mark, (id) => this.features.set(WATERLINES, id, lines));
  }

  /** A wave from the shore inwards (phase 0 to 1): each line is bright as the wave is on it. */
  setRipple(mark: number, phase: number | undefined): void {
    this.#eachWaterline(mark, (id, depth, count) => {
      const distance = phase === undefined ? 1 : Math.abs(((phase * count - depth + count * 1.5) % count) - count / 2);
      const lit = Math.max(0, 1 - distance);
      this.features.set(WATERLINES, id, { lit });
    });
  }

  #eachWaterline(mark: number, visit: (id: number, depth: number, count: number) => void): void {
    const placed = this.placed[mark];
    if (placed?.drawing !== 'waterlines') return;
    const rings = ringsOf(this.basemap, this.catalog, placed.place);
    rings.forEach((_, depth) => {
      visit(waterlineId(mark, depth), depth, rings.length);
    });
  }
}
