import type { Map as MapLibre } from 'maplibre-gl';
import type { Catalog } from '../domain/catalog.ts';
import { type Basemap, boundsOf, shapeOf } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { PlacedMark } from '../domain/map-marks.ts';
import { pointRing } from './layers/points.ts';
import { markGround } from './layers/surfaces.ts';
import type { MarkFeatures } from './mark-features.ts';

/** Px from the picture's top left corner. */
type Pixel = readonly [x: number, y: number];

/** How far beside a mark (px) a press still hits it, and the size below which a mark comes first for that. */
const REACH = 8;
const SMALL = 24;
/** Marks above others are hit first. */
const HIT_ORDER: Readonly<Record<PlacedMark['kind'], number>> = { point: 0, area: 1, country: 2 };

/** Finds what a press on the picture hits: what is seen there, small marks before large ones. */
export class MarkHits {
  readonly #map: MapLibre;
  readonly #marks: MarkFeatures;
  readonly #placed: readonly PlacedMark[];
  readonly #ground: { readonly basemap: Basemap; readonly catalog: Catalog };

  constructor(
    map: MapLibre,
    marks: MarkFeatures,
    placed: readonly PlacedMark[],
    ground: { readonly basemap: Basemap; readonly catalog: Catalog },
  ) {
    this.#map = map;
    this.#marks = marks;
    this.#placed = placed;
    this.#ground = ground;
  }

  /** The event under a point (px), if any that is seen. Where several are, pressing again goes on to the next. */
  eventAt([x, y]: Pixel, selected: EventId | undefined): EventId | undefined {
    const near = this.#marksIn([x - REACH, y - REACH], [x + REACH, y + REACH]);
    const small = near.filter((mark) => this.#isSmall(mark));
    const [best] = [small, this.#marksIn([x, y], [x, y]), near].filter(({ length }) => length > 0);
    const [first] = best ?? [];
    if (!best || !first) return undefined;
    const rivals = best.filter(({ index }) => this.#marks.stateOf(index) === this.#marks.stateOf(first.index));
    const events = [...new Set(rivals.map(({ event }) => event))];
    return events[(events.indexOf(selected ?? '') + 1) % events.length];
  }

  /** What is seen in a box (px): active before past, points before areas, areas before countries, later ones first. */
  #marksIn([left, top]: Pixel, [right, bottom]: Pixel): readonly PlacedMark[] {
    const box: [[number, number], [number, number]] = [
      [left, top],
      [right, bottom],
    ];
    const found = this.#map
      .queryRenderedFeatures(box, { layers: [pointRing.id, markGround.id] })
      .flatMap(({ id }) => (typeof id === 'number' ? [id] : []));
    // A feature that the playhead has faded out is still found: what counts is its state.
    const rank = ({ index }: PlacedMark) => ['active', 'past'].indexOf(this.#marks.stateOf(index));
    return [...new Set(found)]
      .flatMap((index) => this.#placed[index] ?? [])
      .filter((mark) => rank(mark) >= 0)
      .sort((a, b) => rank(a) - rank(b) || HIT_ORDER[a.kind] - HIT_ORDER[b.kind] || b.index - a.index);
  }

  /** Too small to be hit exactly. */
  #isSmall({ place }: PlacedMark): boolean {
    const { basemap, catalog } = this.#ground;
    const known = catalog.places.get(place);
    const shape = known && shapeOf(basemap, known);
    if (!shape || shape.type === 'Point') return shape !== undefined;
    const [west, south, east, north] = boundsOf(shape);
    const [first, last] = [this.#map.project([west, north]), this.#map.project([east, south])];
    return last.x - first.x < SMALL && last.y - first.y < SMALL;
  }
}
