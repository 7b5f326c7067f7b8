import { borders, coast, graticule, land, sea, shallows } from './layers/ground.ts';
import type { MapLayer } from './layers/map-layer.ts';
import { pointDot, pointGlow, pointRing } from './layers/points.ts';
import {
  attackArea,
  countryHatch,
  countryWash,
  dashedOutline,
  markGround,
  presence,
  solidOutline,
  startNotGivenOutline,
  strike,
  strikeFlash,
  strikeOutline,
  strikeShine,
  trace,
  waterlines,
} from './layers/surfaces.ts';

/** Every layer of the map, from the bottom up. Names and the go-between are drawn above, as annotations. */
export const LAYER_ORDER: readonly MapLayer[] = [
  sea,
  graticule,
  shallows,
  land,
  borders,
  markGround,
  countryWash,
  countryHatch,
  presence,
  attackArea,
  strikeShine,
  strike,
  strikeFlash,
  strikeOutline,
  coast,
  waterlines,
  trace,
  startNotGivenOutline,
  dashedOutline,
  solidOutline,
  pointGlow,
  pointRing,
  pointDot,
];
