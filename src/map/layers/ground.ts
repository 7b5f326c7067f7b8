import { GROUND, type MapLayer } from './map-layer.ts';

const kind = (name: string) => ['==', ['get', 'ground'], name] as ['==', ['get', string], string];

export const sea: MapLayer = {
  id: 'sea',
  specify: ({ sea: colour }) => ({ id: 'sea', type: 'background', paint: { 'background-color': colour } }),
};

export const graticule: MapLayer = {
  id: 'graticule',
  specify: ({ seaName }) => ({
    id: 'graticule',
    type: 'line',
    source: GROUND,
    filter: kind('graticule'),
    paint: { 'line-color': seaName, 'line-opacity': 0.16, 'line-width': 1 },
  }),
};

/** Soft water along the shore, as on an engraved map. */
export const shallows: MapLayer = {
  id: 'shallows',
  specify: ({ coast }) => ({
    id: 'shallows',
    type: 'line',
    source: GROUND,
    filter: kind('coast'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': coast, 'line-opacity': 0.22, 'line-width': 9, 'line-blur': 6 },
  }),
};

export const land: MapLayer = {
  id: 'land',
  specify: ({ land: colour }) => ({
    id: 'land',
    type: 'fill',
    source: GROUND,
    filter: kind('land'),
    paint: { 'fill-color': colour, 'fill-antialias': false },
  }),
};

export const borders: MapLayer = {
  id: 'borders',
  specify: ({ border }) => ({
    id: 'borders',
    type: 'line',
    source: GROUND,
    filter: kind('border'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': border, 'line-width': 0.8 },
  }),
};

export const coast: MapLayer = {
  id: 'coast',
  specify: ({ coast: colour }) => ({
    id: 'coast',
    type: 'line',
    source: GROUND,
    filter: kind('coast'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': 0.9 },
  }),
};
