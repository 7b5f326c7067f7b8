import { announcements } from './en/announcements.ts';
import { appDetails } from './en/app-details.ts';
import { differences } from './en/differences.ts';
import { discovery } from './en/discovery.ts';
import { embed } from './en/embed.ts';
import { evidenceDetails } from './en/evidence-details.ts';
import { geographyDetails } from './en/geography-details.ts';
import { inquiry } from './en/inquiry.ts';
import { keyboard } from './en/keyboard.ts';
import { lesson } from './en/lesson.ts';
import { lessonProblems } from './en/lesson-problems.ts';
import { mapWords } from './en/map-words.ts';
import { noEvents } from './en/no-events.ts';
import { offline } from './en/offline.ts';
import { pictures } from './en/pictures.ts';
import { present } from './en/present.ts';
import { presenter } from './en/presenter.ts';
import { print } from './en/print.ts';
import { proof } from './en/proof.ts';
import { record } from './en/record.ts';
import { share } from './en/share.ts';
import { sources } from './en/sources.ts';
import { tourDetails } from './en/tour-details.ts';
import { english, type Messages } from './messages.ts';

/** The texts of what is not in the first view: they come with the code that shows them. */
const later = {
  announcements,
  differences,
  discovery,
  embed,
  inquiry,
  keyboard,
  lesson,
  lessonProblems,
  mapWords,
  offline,
  pictures,
  present,
  presenter,
  print,
  proof,
  record,
  share,
  sources,
};
/** What a later part adds to the words of the first view on its subject. */
const details = {
  app: appDetails,
  events: noEvents,
  evidence: evidenceDetails,
  geography: geographyDetails,
  tour: tourDetails,
};
/** Every text of the interface. Another language is an object of this type, so that a missing text does not compile. */
export type AllMessages = Messages & typeof later & typeof details;

export const allEnglish: AllMessages = {
  ...english,
  ...later,
  app: { ...english.app, ...details.app },
  events: { ...english.events, empty: { ...english.events.empty, ...noEvents.empty } },
  evidence: { ...english.evidence, ...details.evidence },
  geography: { ...english.geography, ...details.geography },
  tour: { ...english.tour, ...details.tour },
};
