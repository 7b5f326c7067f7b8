import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import { boundsOfEvent, widen } from '../map/camera-target.ts';

/** What a picture shows that is too small for the whole region: the event, with room around it. */
export function nearFrame(catalog: Catalog, basemap: Basemap, event: EventId | undefined): Catalog['story']['frame'] {
  const own = event === undefined ? undefined : boundsOfEvent(catalog, basemap, event);
  return own ? widen(own) : catalog.story.frame;
}
