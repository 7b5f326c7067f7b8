import type { AllMessages } from '../later-english.ts';
import { app } from './app.ts';
import { dates } from './dates.ts';
import { differences } from './differences.ts';
import { events } from './events.ts';
import { evidence } from './evidence.ts';
import { geography } from './geography.ts';
import { map } from './map.ts';
import { mapWords } from './map-words.ts';
import { proof } from './proof.ts';
import { record } from './record.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { tour } from './tour.ts';

/** The whole interface in Persian. */
export const messages: AllMessages = {
  app,
  dates,
  differences,
  events,
  evidence,
  geography,
  map,
  mapWords,
  proof,
  record,
  sources,
  timeline,
  tour,
};
