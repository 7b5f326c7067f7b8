import { ACTIVE, byLane, drawnAs, GLOWS, MARKS, type MapLayer, PAST, SELECTED, scaled } from './map-layer.ts';

export const pointGlow: MapLayer = {
  id: 'point-glow',
  specify: (palette) => ({
    id: 'point-glow',
    type: 'circle',
    source: MARKS,
    filter: drawnAs('ring'),
    paint: {
      'circle-color': byLane(palette),
      'circle-radius': 34,
      'circle-blur': 1,
      'circle-opacity': scaled(GLOWS, 0.62),
    },
  }),
};

/** A report names this place: ring and dot. What outside sources alone name is a dashed ring, drawn as an annotation. */
export const pointRing: MapLayer = {
  id: 'point-ring',
  specify: (palette) => ({
    id: 'point-ring',
    type: 'circle',
    source: MARKS,
    filter: drawnAs('ring'),
    paint: {
      'circle-color': palette.paper,
      'circle-radius': ['case', SELECTED, 9.5, 8],
      'circle-opacity': ['max', ACTIVE, PAST],
      'circle-stroke-color': byLane(palette),
      'circle-stroke-width': 2,
      'circle-stroke-opacity': ['max', ACTIVE, PAST],
    },
  }),
};

export const pointDot: MapLayer = {
  id: 'point-dot',
  specify: (palette) => ({
    id: 'point-dot',
    type: 'circle',
    source: MARKS,
    filter: drawnAs('ring'),
    paint: { 'circle-color': byLane(palette), 'circle-radius': 4.8, 'circle-opacity': ACTIVE },
  }),
};

/** Within the ring of a trace: a smaller one, hollow. */
export const pointTrace: MapLayer = {
  id: 'point-trace',
  specify: (palette) => ({
    id: 'point-trace',
    type: 'circle',
    source: MARKS,
    filter: drawnAs('ring'),
    paint: {
      'circle-color': palette.paper,
      'circle-radius': 3,
      'circle-opacity': PAST,
      'circle-stroke-color': byLane(palette),
      'circle-stroke-width': 1.6,
      'circle-stroke-opacity': PAST,
    },
  }),
};
