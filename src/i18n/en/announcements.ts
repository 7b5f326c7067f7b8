import { en } from 'make-plural/cardinals';
import { plural } from '../plural.ts';

const events = (count: number) => plural(en, count, { one: '1 event', other: `${count} events` });
const underWay = (count: number) => (count === 0 ? 'nothing under way' : `${events(count)} under way`);

/** Headlines that are said aloud when something changed, to those who do not see it. */
export const announcements = {
  /** Titles of events, a few of them. */
  titles: (titles: readonly string[], more: number) =>
    more > 0 ? `${titles.join('; ')}; and ${more} more` : titles.join('; '),
  underWay: (titles: string) => `Under way: ${titles}.`,
  becamePublic: (titles: string) => `Became public: ${titles}.`,
  newOfChoice: (titles: string) => `New in the chosen sources: ${titles}.`,
  /** The same, where the playhead's day is not said by the playhead itself. */
  onDay: (day: string, headline: string) => `${day}. ${headline}`,
  dayUnderWay: (day: string, count: number) => `${day}: ${underWay(count)}.`,
  dayKnown: (day: string, known: number) => `${day}: ${known === 0 ? 'nothing known yet' : `${events(known)} known`}.`,
  paused: (day: string) => `Paused. ${day}`,
  ended: (day: string) => `The end of the story. ${day}`,
  evidence: (title: string) => `Evidence: ${title}.`,
  /** A step to an event; its number only where the total may be told. */
  step: (day: string, title: string, position: { readonly number: number; readonly of: number } | undefined) =>
    position ? `${day}, event ${position.number} of ${position.of}: ${title}.` : `${day}: ${title}.`,
  lens: (lens: string, what: string) => `${lens}: ${what}`,
  lensHappened: (day: string, count: number) => `${underWay(count)} on ${day}.`,
  lensPublic: (day: string, known: number) =>
    known === 0 ? `nothing known by ${day}.` : `${events(known)} known by ${day}.`,
  tourStop: (number: number, count: number, title: string) =>
    title === '' ? `Stop ${number} of ${count}.` : `Stop ${number} of ${count}: ${title}.`,
  tourLeft: 'You have left the tour.',
  /** Said in the language that the page has now. */
  language: 'This page is in English now.',
};
