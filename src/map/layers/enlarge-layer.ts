import type { LayerSpecification } from 'maplibre-gl';
import { GROUND } from './map-layer.ts';

/** Paint that is measured in px. The blur of a circle is a share of it, and dashes count in widths of their line. */
const MEASURES = ['circle-radius', 'circle-stroke-width', 'line-width'];

/** A line needs less than a point, and coasts less than what is told of them. */
const [OF_LINES, OF_GROUND] = [0.7, 0.5];

/** A layer for a map that is looked at from afar: its marks so many times larger, its ground a little stronger. */
export function enlargeLayer<Layer extends LayerSpecification>(layer: Layer, by: number): Layer {
  // A shine that is wide already grows hairs where a coast is ragged.
  if (by === 1 || !layer.paint || 'line-blur' in layer.paint) return layer;
  const factor =
    by ** (layer.type === 'circle' ? 1 : 'source' in layer && layer.source === GROUND ? OF_GROUND : OF_LINES);
  const paint = Object.entries(layer.paint).map(([property, value]) => {
    if (!MEASURES.includes(property)) return [property, value];
    return [property, typeof value === 'number' ? value * factor : ['*', value, factor]];
  });
  return { ...layer, paint: Object.fromEntries(paint) };
}
