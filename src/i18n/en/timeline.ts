import { en } from 'make-plural/cardinals';
import { plural } from '../plural.ts';

const daysBetween = (least: number, most: number) =>
  least === most ? plural(en, most, { one: '1 day', other: `${most} days` }) : `${least} to ${most} days`;
/**
 * What is new today. `told`: whether anything was published. `some`: whether a filter leaves events out, which are not
 * counted. `chosen`: whether only some sources count.
 */
const newToday = (count: number, told: boolean, some: boolean, chosen: boolean) => {
  if (count === 0 && told && !some && !chosen) return 'more became known today';
  const shown = some ? ' of those shown' : '';
  const happens = chosen ? 'new in the chosen sources today' : 'became public today';
  if (count === 0) return chosen ? `no event${shown} is ${happens}` : `no event${shown} ${happens}`;
  return plural(en, count, { one: `1 event${shown} ${happens}`, other: `${count} events${shown} ${happens}` });
};

export const timeline = {
  waiting: 'The lanes are on their way.',
  unavailable: 'The lanes could not be drawn. The playhead, the buttons and the list work as ever.',
  region: 'Timeline',
  /** What the drawing shows, for those who do not see it. */
  summary: (dated: number, lanes: number, from: string, to: string) =>
    `${plural(en, dated, { one: '1 dated event', other: `${dated} dated events` })} in ${plural(en, lanes, {
      one: '1 lane',
      other: `${lanes} lanes`,
    })}, from ${from} to ${to}. The list “Events” names each with its date. The input “Playhead” moves through the days.`,
  play: 'Play',
  pause: 'Pause',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  previousDay: 'Previous day',
  nextDay: 'Next day',
  /** Beside the day that a finger is setting, when it has moved away from the strip: the days go by more slowly. */
  scrubSlower: 'slower',
  scrubDayByDay: 'day by day',
  underWay: (count: number) =>
    count === 0
      ? 'nothing under way'
      : plural(en, count, { one: '1 event under way', other: `${count} events under way` }),
  position: (number: number, count: number) => `${number} of ${count}`,
  pace: 'Pace',
  pacePrefix: 'Pace:',
  paceNames: { story: 'story', calendar: 'calendar' },
  speed: 'Speed',
  speedTimes: (speed: number) => `${speed}×`,
  playhead: 'Playhead',
  playheadAt: (day: string, number: number, count: number, place: string | undefined) =>
    `${day}, event ${number} of ${count}${place === undefined ? '' : `, ${place}`}`,
  playheadAfter: (day: string, number: number, count: number) => `${day}, after event ${number} of ${count}`,
  playheadBefore: (day: string, count: number) => `${day}, before the first of ${count} events`,
  wholeStory: 'Whole story',
  zoomIn: 'Show a shorter time',
  zoomOut: 'Show a longer time',
  windowFrom: 'Timeline shows from',
  windowTo: 'Timeline shows until',
  stops: 'Stops of the tour',
  notInReports: 'not in the reports',
  /** The second lens. */
  inPrintBy: (day: string) => `In print by ${day}`,
  newToday,
  becamePublicShort: (count: number) => `${count} today`,
  known: (count: number) => `${count} known`,
  playheadKnown: (day: string, today: string, known: number) => `${day}, ${today}, ${known} known`,
  publicSummary: (known: number, lanes: number, from: string, to: string, chosen: boolean) =>
    `${plural(en, known, { one: '1 event known so far', other: `${known} events known so far` })}, in ${plural(
      en,
      lanes,
      {
        one: '1 lane',
        other: `${lanes} lanes`,
      },
    )}, from ${from} to ${to}: each at the time it happened, and at the day ${chosen ? 'a chosen source told of it' : 'it became public'}. The list “Events” names each with its dates. The input “Playhead” moves through the days.`,
  publicSameDay: 'public the same day',
  publicSince: (day: string) => `public since ${day}`,
  publicEarlier: 'public earlier: day not in this data',
  keptFor: (least: number, most: number) => `kept from the public for ${daysBetween(least, most)}`,
  daysBetween,
  /** The same, where only some sources count. */
  ofChoice: {
    publicSameDay: 'in the chosen sources the same day',
    publicSince: (day: string) => `in the chosen sources since ${day}`,
    publicEarlier: 'public earlier',
    keptFor: (least: number, most: number) => `${daysBetween(least, most)} to the chosen report`,
  },
};
