import { tintedLane } from '../../ui/palette.ts';
import {
  ACTIVE,
  byLane,
  drawnAs,
  FLASH,
  FROM_OUTSIDE,
  GLOWS_OUTSIDE,
  LIT,
  MARKS,
  type MapLayer,
  PAST,
  SELECTED,
  scaled,
  WATERLINES,
} from './map-layer.ts';

/** The ground of every mark, unseen, so that one drawn as an outline can be pressed inside of it too. */
export const markGround: MapLayer = {
  id: 'mark-ground',
  specify: () => ({
    id: 'mark-ground',
    type: 'fill',
    source: MARKS,
    filter: ['!', drawnAs('ring')],
    paint: { 'fill-opacity': 0 },
  }),
};

/** Attacks go on in this area. */
export const attackArea: MapLayer = {
  id: 'attack-area',
  specify: (palette) => ({
    id: 'attack-area',
    type: 'fill',
    source: MARKS,
    filter: drawnAs('waterlines'),
    paint: {
      'fill-color': byLane(palette, (each, lane) => tintedLane(each, lane, 'attackArea')),
      'fill-opacity': ACTIVE,
    },
  }),
};

export const presence: MapLayer = {
  id: 'presence',
  specify: (palette) => ({
    id: 'presence',
    type: 'fill',
    source: MARKS,
    filter: drawnAs('presence'),
    paint: { 'fill-color': byLane(palette), 'fill-opacity': scaled(ACTIVE, 0.3) },
  }),
};

/** Somewhere in this country: a wash, and over it the hatch. */
export const countryWash: MapLayer = {
  id: 'country-wash',
  specify: (palette) => ({
    id: 'country-wash',
    type: 'fill',
    source: MARKS,
    filter: drawnAs('hatch'),
    paint: { 'fill-color': byLane(palette), 'fill-opacity': scaled(ACTIVE, 0.09) },
  }),
};

export const countryHatch: MapLayer = {
  id: 'country-hatch',
  specify: ({ lanes }) => ({
    id: 'country-hatch',
    type: 'fill',
    source: MARKS,
    filter: drawnAs('hatch'),
    paint: {
      'fill-pattern': ['concat', 'hatch-', ['to-string', ['%', ['get', 'lane'], lanes.length]]],
      'fill-opacity': scaled(ACTIVE, 0.55),
    },
  }),
};

/** This country was hit; the target is unknown. */
export const strikeShine: MapLayer = {
  id: 'strike-shine',
  specify: (palette) => ({
    id: 'strike-shine',
    type: 'line',
    source: MARKS,
    filter: drawnAs('flash'),
    paint: {
      'line-color': byLane(palette),
      'line-width': 18,
      'line-blur': 12,
      'line-opacity': ['min', 1, ['+', scaled(ACTIVE, 0.3), scaled(FLASH, 0.7)]],
    },
  }),
};

export const strike: MapLayer = {
  id: 'strike',
  specify: (palette) => ({
    id: 'strike',
    type: 'fill',
    source: MARKS,
    filter: drawnAs('flash'),
    paint: { 'fill-color': byLane(palette), 'fill-opacity': ACTIVE },
  }),
};

/** The white of the flash itself, gone within the second. */
export const strikeFlash: MapLayer = {
  id: 'strike-flash',
  specify: ({ paper }) => ({
    id: 'strike-flash',
    type: 'fill',
    source: MARKS,
    filter: drawnAs('flash'),
    paint: { 'fill-color': paper, 'fill-opacity': scaled(FLASH, 0.8) },
  }),
};

export const waterlines: MapLayer = {
  id: 'waterlines',
  specify: (palette) => ({
    id: 'waterlines',
    type: 'line',
    source: WATERLINES,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byLane(palette),
      'line-width': ['+', 0.9, scaled(LIT, 0.9)],
      'line-opacity': ['*', ACTIVE, ['+', ['get', 'rest'], ['*', LIT, ['-', 1, ['get', 'rest']]]]],
    },
  }),
};

const outline = (id: string, drawings: readonly string[], dashes?: number[]): MapLayer => ({
  id,
  specify: (palette) => ({
    id,
    type: 'line',
    source: MARKS,
    filter: drawnAs(...drawings),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byLane(palette),
      'line-width': ['case', SELECTED, 2.4, 1.6],
      'line-opacity': ACTIVE,
      ...(dashes && { 'line-dasharray': dashes }),
    },
  }),
});

export const solidOutline = outline('solid-outline', ['waterlines']);
/** In paper, so that two countries that were hit stay two. */
export const strikeOutline: MapLayer = {
  id: 'strike-outline',
  specify: ({ paper }) => ({
    id: 'strike-outline',
    type: 'line',
    source: MARKS,
    filter: drawnAs('flash'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': paper, 'line-width': ['case', SELECTED, 2, 1.2], 'line-opacity': ACTIVE },
  }),
};
export const dashedOutline = outline('dashed-outline', ['hatch', 'presence'], [3.6, 2.4]);
/** The span has no start: an outline alone. */
export const startNotGivenOutline = outline('start-not-given-outline', ['start-not-given'], [5, 2.2, 1, 2.2]);

/** What is over stays as a dotted line. */
export const trace: MapLayer = {
  id: 'trace',
  specify: (palette) => ({
    id: 'trace',
    type: 'line',
    source: MARKS,
    filter: ['!', drawnAs('ring')],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': byLane(palette),
      'line-width': ['case', SELECTED, 2.4, 1.7],
      'line-opacity': PAST,
      'line-dasharray': [0.1, 2.1],
    },
  }),
};

/** Outside sources alone place it here: hollow, in long dashes. */
export const outsideOutline: MapLayer = {
  id: 'outside-outline',
  specify: (palette) => ({
    id: 'outside-outline',
    type: 'line',
    source: MARKS,
    filter: ['!', drawnAs('ring')],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byLane(palette),
      'line-width': ['case', SELECTED, 2, 1.1],
      'line-opacity': FROM_OUTSIDE,
      'line-dasharray': [7, 4],
    },
  }),
};

/** Its glow, while it is news. */
export const outsideShine: MapLayer = {
  id: 'outside-shine',
  specify: (palette) => ({
    id: 'outside-shine',
    type: 'line',
    source: MARKS,
    filter: ['!', drawnAs('ring')],
    paint: {
      'line-color': byLane(palette),
      'line-width': 14,
      'line-blur': 10,
      'line-opacity': scaled(GLOWS_OUTSIDE, 0.45),
    },
  }),
};
