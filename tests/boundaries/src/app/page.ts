import { Map } from 'maplibre-gl';
import { Timeline } from 'vis-timeline/peer';
import { make } from '../build/make.ts';

export const page = [Map, Timeline, make];
