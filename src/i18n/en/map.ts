import { plural } from '../plural.ts';

const language = 'en';

const sides = { west: 'west', east: 'east', north: 'north', south: 'south' };

export const map = {
  region: 'Map',
  picture: 'The map’s picture. Drag it, or use the arrow keys and plus and minus.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  following: 'Following',
  follow: 'Follow the story',
  sides,
  showOffFrame: (names: string, count: number, side: string) =>
    plural(language, count, {
      one: `${names}: 1 event to the ${side}. Show it`,
      other: `${names}: ${count} events to the ${side}. Show them`,
    }),
  offFrame: (count: number, side: string) =>
    plural(language, count, { one: `1 event, ${side}`, other: `${count} events, ${side}` }),
  farPlace: 'beyond this map',
  tray: {
    title: 'No place given',
    earlier: (count: number) => plural(language, count, { one: '1 earlier', other: `${count} earlier` }),
    undated: (count: number) => plural(language, count, { one: '1 without a date', other: `${count} without a date` }),
    noPin: 'Washington and Tehran stand for governments: no pin.',
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
  },
  /** What the map shows, for those who do not see it. */
  says: {
    nothing: (date: string) => `${date}: the map shows no event.`,
    shows: (date: string, events: string) => `${date}. On the map: ${events}.`,
    event: (title: string, places: string) => `${title} (${places})`,
    tray: (events: string) => `Without a place: ${events}.`,
  },
};
