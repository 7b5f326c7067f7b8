import { app } from './en/app.ts';
import { dates } from './en/dates.ts';
import { events } from './en/events.ts';
import { evidence } from './en/evidence.ts';
import { geography } from './en/geography.ts';
import { map } from './en/map.ts';
import { timeline } from './en/timeline.ts';
import { tour } from './en/tour.ts';

export const english = {
  app,
  dates,
  events,
  evidence,
  geography,
  map,
  timeline,
  tour,
};

/** Every text of the first view; the others are in `later-english.ts` and `en/map-words.ts`. */
export type Messages = typeof english;
