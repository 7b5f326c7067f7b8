import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { Lesson } from '../domain/lesson/lesson.ts';
import type { DrawMap } from './map-plan.ts';

/** What every sheet of a pack is made from. */
export interface PackScene {
  readonly whole: Catalog;
  readonly lesson: Lesson;
  readonly basemap: Basemap | undefined;
  readonly drawMap: DrawMap;
  readonly numbers: ReadonlyMap<EventId, number>;
  /** Of the maps, px. */
  readonly box: { readonly width: number; readonly height: number };
}
