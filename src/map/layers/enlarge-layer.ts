import type { LayerSpecification } from 'maplibre-gl';
import { GROUND } from './map-layer.ts';

/** Paint that is measured in px. The blur of a circle is a share of it, and dashes count in widths of their line. */
const MEASURES = ['circle-radius', 'circle-stroke-width', 'line-width', 'line-blur'];

/** A layer for a map that is looked at from afar: its marks so many times larger, its ground a little stronger. */
export function enlargeLayer<Layer extends LayerSpecification>(layer: Layer, by: number): Layer {
  if (by === 1 || !layer.paint) return layer;
  const factor = 'source' in layer && layer.source === GROUND ? Math.sqrt(by) : by;
  const paint = Object.entries(layer.paint).map(([property, value]) => {
    if (!MEASURES.includes(property)) return [property, value];
    return [property, typeof value === 'number' ? value * factor : ['*', value, factor]];
  });
  return { ...layer, paint: Object.fromEntries(paint) };
}
