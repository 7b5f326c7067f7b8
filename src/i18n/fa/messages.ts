import type { AllMessages } from '../later-english.ts';
import { announcements } from './announcements.ts';
import { app } from './app.ts';
import { dates } from './dates.ts';
import { differences } from './differences.ts';
import { discovery } from './discovery.ts';
import { embed } from './embed.ts';
import { events } from './events.ts';
import { evidence } from './evidence.ts';
import { geography } from './geography.ts';
import { inquiry } from './inquiry.ts';
import { keyboard } from './keyboard.ts';
import { lesson } from './lesson.ts';
import { lessonProblems } from './lesson-problems.ts';
import { map } from './map.ts';
import { mapWords } from './map-words.ts';
import { offline } from './offline.ts';
import { pictures } from './pictures.ts';
import { present } from './present.ts';
import { presenter } from './presenter.ts';
import { print } from './print.ts';
import { proof } from './proof.ts';
import { punctuation } from './punctuation.ts';
import { record } from './record.ts';
import { share } from './share.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { tour } from './tour.ts';

/** The whole interface in Persian. */
export const messages: AllMessages = {
  announcements,
  app,
  dates,
  differences,
  discovery,
  embed,
  events,
  evidence,
  geography,
  inquiry,
  keyboard,
  map,
  lesson,
  lessonProblems,
  mapWords,
  offline,
  pictures,
  present,
  presenter,
  print,
  proof,
  punctuation,
  record,
  share,
  sources,
  timeline,
  tour,
};
