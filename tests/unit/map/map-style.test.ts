import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { buildBasemap } from '../../../src/build/basemap/build-basemap.ts';
import { placeMarks } from '../../../src/domain/map-marks.ts';
import { LAYER_ORDER } from '../../../src/map/layer-order.ts';
import { makeStyle, waterlineId } from '../../../src/map/map-style.ts';
import { palettes } from '../../../src/ui/palette.ts';
import { muscatCatalog } from '../../component/render-story.tsx';

const basemap = buildBasemap();
const catalog = muscatCatalog();

it.each(['light', 'dark'] as const)('the %s style is one that the specification allows', (theme) => {
  const style = makeStyle(basemap, catalog, palettes[theme]);
  expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
});

it('names no glyphs, sprite or address, so that the map fetches nothing of its own', () => {
  const style = makeStyle(basemap, catalog, palettes.light);
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
  expect(JSON.stringify(style)).not.toMatch(/https?:/);
});

it('has each layer once', () => {
  const ids = LAYER_ORDER.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const layer of LAYER_ORDER) expect(layer.specify(palettes.light).id).toBe(layer.id);
});

it('drives nothing by a filter or a layout property that reads feature-state', () => {
  for (const layer of makeStyle(basemap, catalog, palettes.light).layers) {
    const reloading = JSON.stringify(['filter' in layer ? layer.filter : '', layer.layout ?? '']);
    expect(reloading).not.toContain('feature-state');
  }
});

it('gives every mark with a shape a feature with an integer id, and every waterline one of its own', () => {
  const { sources } = makeStyle(basemap, catalog, palettes.light);
  const idsOf = (name: string) => {
    const source = sources[name];
    if (source?.type !== 'geojson' || typeof source.data === 'string' || source.data.type !== 'FeatureCollection') {
      throw new Error(`${name} is not a collection`);
    }
    return source.data.features.map(({ id }) => id);
  };
  expect(idsOf('marks').toSorted()).toEqual(
    placeMarks(catalog)
      .map(({ index }) => index)
      .toSorted(),
  );
  expect(new Set(idsOf('waterlines')).size).toBe(idsOf('waterlines').length);
  expect(waterlineId(3, 1)).not.toBe(waterlineId(1, 3));
});
