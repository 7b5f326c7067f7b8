import { describe, expect, it } from 'vitest';
import { buildBasemap } from '../../../src/build/basemap/build-basemap.ts';
import { boundsOfEvent, holds, unite, widen } from '../../../src/map/camera-target.ts';
import { fillTray, findFarPlaces, findOffFrame } from '../../../src/map/off-frame.ts';
import { muscatCatalog } from '../../component/render-story.tsx';

const basemap = buildBasemap();
const catalog = muscatCatalog();
/** Ten px a degree, from a north-west corner. */
const pictureFrom =
  (west: number, north: number) =>
  ([x = 0, y = 0]: readonly number[]) =>
    [(x - west) * 10, (north - y) * 10] as const;

describe('the edges of the picture', () => {
  it('name what is under way beyond them, by lane', () => {
    const found = findOffFrame(catalog, basemap, ['houthi-ship-attacks', 'muscat-talks'], pictureFrom(50, 28), {
      width: 150,
      height: 120,
    });
    expect(found).toEqual([{ side: 'west', lane: 1, events: ['houthi-ship-attacks'] }]);
  });

  it('name places too far away for this map, and no capital that stands for its government', () => {
    expect(findFarPlaces(catalog, basemap, 'detainee-deal')).toEqual(['south-korea']);
    expect(findFarPlaces(catalog, basemap, 'muscat-talks')).toEqual([]);
  });
});

describe('the tray', () => {
  it('takes what has no place, and what has no date', () => {
    const tray = fillTray(catalog, (id) => (id === 'reassurances' ? 'active' : id === 'may-talks' ? 'past' : 'future'));
    expect(tray.active).toEqual(['reassurances']);
    expect(tray.past).toEqual(['may-talks']);
    expect(tray.undated).toEqual(['alhurra-report', 'regional-hostilities']);
  });

  it('leaves out what is filtered out', () => {
    expect(fillTray(catalog, () => 'hidden')).toEqual({ active: [], past: [], undated: [] });
  });
});

describe('the camera’s target', () => {
  it('holds every place of an event', () => {
    const bounds = boundsOfEvent(catalog, basemap, 'muscat-talks');
    if (!bounds) throw new Error('the talks have no bounds');
    expect(holds(bounds, [58.593, 23.613, 58.593, 23.613])).toBe(true);
    expect(holds(widen(bounds), bounds)).toBe(true);
    expect(holds(unite(bounds, [30, 10, 31, 11]), bounds)).toBe(true);
  });

  it('is nothing for an event without a place', () => {
    expect(boundsOfEvent(catalog, basemap, 'reassurances')).toBeUndefined();
  });
});
