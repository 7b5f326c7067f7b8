import { read } from '../formats/read.ts';
import type { Map } from 'maplibre-gl';

export type Shown = Map;
export const event = read;
