import { plural } from '../plural.ts';

export const timeline = {
  unavailable: 'The lanes could not be drawn. The playhead, the buttons and the list work as ever.',
  region: 'Timeline',
  /** What the drawing shows, for those who do not see it. */
  summary: (dated: number, lanes: number, from: string, to: string) =>
    `${plural('en', dated, { one: '1 dated event', other: `${dated} dated events` })} in ${plural('en', lanes, {
      one: '1 lane',
      other: `${lanes} lanes`,
    })}, from ${from} to ${to}. The list “Events” names each with its date. The input “Playhead” moves through the days.`,
  play: 'Play',
  pause: 'Pause',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  underWay: (count: number) =>
    count === 0
      ? 'nothing under way'
      : plural('en', count, { one: '1 event under way', other: `${count} events under way` }),
  position: (number: number, count: number) => `${number} of ${count}`,
  pace: 'Pace',
  pacePrefix: 'Pace:',
  paceNames: { story: 'story', calendar: 'calendar' },
  speed: 'Speed',
  speedTimes: (speed: number) => `${speed}×`,
  playhead: 'Playhead',
  playheadAt: (day: string, number: number, count: number, place: string | undefined) =>
    `${day}, event ${number} of ${count}${place === undefined ? '' : `, ${place}`}`,
  playheadBefore: (day: string, count: number) => `${day}, before the first of ${count} events`,
  wholeStory: 'Whole story',
  showWholeStory: 'Show the whole story',
  zoomIn: 'Show a shorter time',
  zoomOut: 'Show a longer time',
  windowFrom: 'Timeline shows from',
  windowTo: 'Timeline shows until',
  densityOf: 'When events begin, by lane',
  stops: 'Stops of the tour',
};
