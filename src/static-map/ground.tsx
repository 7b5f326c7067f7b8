import type { MultiPolygon } from 'geojson';
import { memo, useMemo } from 'react';
import type { Basemap } from '../domain/geography.ts';
import type { MapView } from './map-view.ts';

/** Sea, land, borders and graticule: what lies under every mark and never changes. */
export const Ground = memo(function Ground({
  basemap,
  view,
  prefix,
}: {
  basemap: Basemap;
  view: MapView;
  prefix: string;
}) {
  const paths = useMemo(() => {
    const { countries, farLand, coast, borders, graticule } = basemap;
    const land: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [
        ...countries.features.flatMap(({ geometry }) =>
          geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
        ),
        ...farLand.coordinates,
      ],
    };
    return {
      land: view.surfacePath(land),
      coast: view.linePath(coast),
      borders: view.linePath(borders),
      graticule: view.linePath(graticule),
    };
  }, [basemap, view]);
  const coast = `${prefix}-coast`;
  return (
    <g>
      <defs>
        <path id={coast} d={paths.coast} vectorEffect="non-scaling-stroke" />
      </defs>
      <rect
        className="static-map-sea"
        x={-view.width}
        y={-view.height}
        width={view.width * 3}
        height={view.height * 3}
      />
      <path className="static-map-graticule" d={paths.graticule} />
      {/* The water darkens towards the shore: drawn under the land, so only its sea side shows. */}
      <use className="static-map-shallows static-map-shallows-wide" href={`#${coast}`} />
      <use className="static-map-shallows" href={`#${coast}`} />
      <path className="static-map-land" d={paths.land} />
      <path className="static-map-border" d={paths.borders} />
      <use className="static-map-coast" href={`#${coast}`} />
    </g>
  );
});
