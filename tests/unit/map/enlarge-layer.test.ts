import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { buildBasemap } from '../../../src/build/basemap/build-basemap.ts';
import { enlargeLayer } from '../../../src/map/layers/enlarge-layer.ts';
import { pointDot, pointRing } from '../../../src/map/layers/points.ts';
import { makeStyle } from '../../../src/map/map-style.ts';
import { palettes } from '../../../src/ui/palette.ts';
import { muscatCatalog } from '../../component/render-story.tsx';

it('draws points larger by as much as words, and the rest as it was', () => {
  const usual = pointDot.specify(palettes.light);
  expect(enlargeLayer(usual, 2).paint).toEqual({ ...usual.paint, 'circle-radius': 9.6 });
  expect(enlargeLayer(pointRing.specify(palettes.light), 2).paint).toMatchObject({ 'circle-stroke-width': 4 });
  expect(enlargeLayer(usual, 1)).toBe(usual);
});

it('makes a style that the specification allows', () => {
  const style = makeStyle(buildBasemap(), muscatCatalog(), palettes.light);
  const enlarged = { ...style, layers: style.layers.map((layer) => enlargeLayer(layer, 2.88)) };
  expect(validateStyleMin(enlarged).map(({ message }) => message)).toEqual([]);
});
