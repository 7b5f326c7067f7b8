import { draw } from '../map/draw.ts';

export const read = draw;
