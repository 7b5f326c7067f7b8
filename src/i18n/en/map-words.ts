import { en } from 'make-plural/cardinals';
import { plural } from '../plural.ts';

const sides = { west: 'west', east: 'east', north: 'north', south: 'south' };

/** How exact a place or a date is, as a sentence begins or goes on. */
const placeKinds = {
  point: ['A city', 'Cities'],
  country: ['A country', 'Countries'],
  area: ['An area', 'Areas'],
} as const;
const datePrecisions = {
  day: 'a day',
  tens: 'a part of a month',
  month: 'a month',
  year: 'a year',
  none: 'no date',
} as const;

/** What the live map and the still one write, with what stands around them. */
export const mapWords = {
  sides,
  showOffFrame: (names: string, count: number, side: string) =>
    plural(en, count, {
      one: `${names}: 1 event to the ${side}. Show it`,
      other: `${names}: ${count} events to the ${side}. Show them`,
    }),
  offFrame: (count: number, side: string) =>
    plural(en, count, { one: `1 event, ${side}`, other: `${count} events, ${side}` }),
  farPlace: 'beyond this map',
  tray: {
    title: 'No place given',
    more: (count: number) => `${count} more`,
    earlier: (count: number) => plural(en, count, { one: '1 earlier', other: `${count} earlier` }),
    undated: (count: number) => plural(en, count, { one: '1 without a date', other: `${count} without a date` }),
    noPin: 'A capital that stands for its government gets no pin.',
    nothing: 'Nothing under way without a place.',
  },
  legend: {
    title: 'Legend',
    ring: 'a city',
    hatch: 'country only',
    tie: 'two places',
    mediation: 'by go-between',
    waterlines: 'attacks',
    flash: 'country hit, target unknown',
    'start-not-given': 'start not given',
    presence: 'area',
    trace: 'earlier event',
    outside: 'added, from outside',
    kept: 'kept from the public',
    keptOfChoice: 'until told by the chosen sources',
  },
  labels: {
    fromOutside: (place: string) => `${place}, from outside`,
    bySource: (source: string) => `(${source})`,
    datedAnd: (date: string, publicity: string) => `${date}, ${publicity}`,
    publicToday: 'public today',
    publicSameDay: 'public the same day',
    publicSince: (date: string) => `public since ${date}`,
    publicEarlier: 'public earlier: day not in this data',
    /** The same, where only some sources count. */
    ofChoice: {
      publicToday: 'new in these sources today',
      publicSameDay: 'in these sources the same day',
      publicSince: (date: string) => `in these sources since ${date}`,
      publicEarlier: 'public earlier',
    },
    /** All that is known of an event's place and date, in two lines. */
    allInPrint: (
      place: keyof typeof placeKinds,
      count: number,
      precision: keyof typeof datePrecisions,
      date: string,
      chosen: boolean,
    ) => [
      `${placeKinds[place][count === 1 ? 0 : 1]} and ${datePrecisions[precision]}:`,
      chosen ? `all in these sources by ${date}.` : `all that is in print by ${date}.`,
    ],
    /** What that leaves open, in two lines. */
    lacks: (day: boolean) => (day ? ['No city, no day:', 'no point is drawn.'] : ['No city:', 'no point is drawn.']),
    disputed: (topic: string) => `disputed: ${inSentence(topic)}`,
    inTension: (topic: string) => `in tension: ${inSentence(topic)}`,
  },
  /** On an empty map, in the second lens. */
  empty: {
    nothing: (date: string) => `Nothing of this story is in print by ${date}.`,
    noPlace: (date: string) => `No place of this story is in print by ${date}.`,
    next: (date: string) => `Next in print: ${date}`,
    ofChoice: {
      nothing: (date: string) => `Nothing of this story is in the chosen sources by ${date}.`,
      noPlace: (date: string) => `No place of this story is in the chosen sources by ${date}.`,
      next: (date: string) => `Next in the chosen sources: ${date}`,
    },
  },
  /** What the map shows, for those who do not see it. */
  says: {
    nothing: (date: string) => `${date}: the map shows no event.`,
    shows: (date: string, events: string) => `${date}. On the map: ${events}.`,
    inPrint: (date: string, known: string) => `In print by ${date}, the map shows: ${known}`,
    nothingInPrint: (date: string) => `Nothing that has a place is in print by ${date}: the map shows no event.`,
    publicToday: (events: string) => `public today: ${events}.`,
    publicBefore: (events: string) => `public before: ${events}.`,
    ofChoice: {
      inPrint: (date: string, known: string) => `By ${date}, the map shows from the chosen sources: ${known}`,
      nothingInPrint: (date: string) =>
        `Nothing that has a place is in the chosen sources by ${date}: the map shows no event.`,
      publicToday: (events: string) => `new today: ${events}.`,
      publicBefore: (events: string) => `told before: ${events}.`,
    },
    disputed: (places: string) => `its sources give different places: ${places}`,
    kinds: { point: 'a city', country: 'a country', area: 'an area' },
    /** A go-between's errand: two rooms, and who goes to and fro. */
    rooms: (rooms: readonly string[], carrier: string) =>
      `drawn as two rooms, not located, ${rooms.join(' and ')}: ${carrier}`,
    event: (title: string, places: string) => `${title} (${places})`,
    tray: (events: string) => `Without a place: ${events}.`,
  },
};

/** A heading within a sentence. */
function inSentence(topic: string): string {
  return topic.charAt(0).toLowerCase() + topic.slice(1);
}
