import type { FeatureCollection, Geometry } from 'geojson';
import { topology } from 'topojson-server';
import type { Basemap } from '../../domain/geography.ts';
import type { BasemapFile, BasemapTopology } from '../../formats/basemap-file.ts';

/** Of the grid, in degrees: what `DETAIL` and the clipping round to, so that nothing is lost. */
const STEP = 0.01;

/** The basemap ready for JSON, for `readBasemap`. */
export function writeBasemap(basemap: Basemap): BasemapFile {
  const { countries, farLand, coast, borders, areas, waterlines, ...rest } = basemap;
  const shapes = topology({
    countries,
    farLand,
    coast,
    borders,
    areas: collect(Object.entries(areas).map(([id, geometry]) => [{ id }, geometry])),
    waterlines: collect(
      Object.entries(waterlines).flatMap(([area, lines]) => lines.map((geometry) => [{ area }, geometry] as const)),
    ),
  });
  const { bbox: _, ...kept } = shapes as BasemapTopology;
  return {
    ...rest,
    shapes: { ...kept, transform: { scale: [STEP, STEP], translate: [0, 0] }, arcs: kept.arcs.map(toSteps) },
  };
}

function collect<P extends object>(shapes: readonly (readonly [P, Geometry])[]): FeatureCollection<Geometry, P> {
  return {
    type: 'FeatureCollection',
    features: shapes.map(([properties, geometry]) => ({ type: 'Feature', properties, geometry })),
  };
}

/** From degrees to steps of the grid, each from the vertex before. */
function toSteps(arc: readonly number[][]): number[][] {
  let [x, y] = [0, 0];
  return arc.map(([longitude = 0, latitude = 0]) => {
    const [left, below] = [x, y];
    [x, y] = [Math.round(longitude / STEP), Math.round(latitude / STEP)];
    return [x - left, y - below];
  });
}
