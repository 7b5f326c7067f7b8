import { plural } from '../plural.ts';

const language = 'en';

export const app = {
  name: 'Backchannel',
  pageTitle: (story: string) => `${story} · Backchannel`,
  skipToEvents: 'Skip to the events',
  tour: 'Guided tour',
  theme: 'Colours',
  themes: { auto: 'Theme: auto', light: 'Theme: light', dark: 'Theme: dark' },
  menu: 'Menu',
  screens: { map: 'Map and timeline', differences: 'Where the reports differ', sources: 'Sources' },
  lens: 'Lens',
  lenses: { happened: 'As it happened', public: 'As it became public' },
  foldList: 'Fold the list away',
  openList: 'Show the list',
  foldEvidence: 'Fold the evidence away',
  openEvidence: 'Show the evidence',
  panels: 'Panels',
  panelEvidence: 'Evidence',
  panelEvents: (count: number) => `Events ${count}`,
  panelTour: 'Tour',
  raiseSheet: 'Make the panel taller',
  lowerSheet: 'Make the map taller',
  dismiss: 'Dismiss',
  loading: 'The story is on its way.',
  notices: {
    stillMap: 'Still map.',
    stillMapDetail: 'This browser draws no WebGL. Timeline, list and evidence work as ever.',
    stillMapFailed: 'The live map could not be loaded. Timeline, list and evidence work as ever.',
    lostMap: 'The map lost its picture.',
    lostMapDetail: 'The graphics were taken away for a moment; the still map stands in until they are back.',
    brokenLink: (count: number) =>
      plural(language, count, {
        one: 'One value of the link was left out.',
        other: `${count} values of the link were left out.`,
      }),
    brokenValue: (key: string, value: string, expected: string) => `${key}=${value}: expected ${expected}.`,
    leftOutPart: (file: string, path: string, value: string | undefined, expected: string) =>
      `${file}, ${path}: ${value ?? 'nothing'}; expected ${expected}.`,
    leftOut: (count: number) =>
      plural(language, count, {
        one: 'One part of the story could not be read and was left out.',
        other: `${count} parts of the story could not be read and were left out.`,
      }),
  },
  expected: {
    day: (from: string, to: string) => `a day from ${from} to ${to}, such as 2024-01-10`,
    event: 'the id of an event of this story',
    lens: '“happened” or “public”',
    language: (languages: string) => `one of ${languages}`,
    theme: '“light”, “dark” or “auto”',
    view: '“map”, “differences” or “sources”',
    lanes: 'ids of lanes of this story',
    actors: 'ids of actors of this story',
    places: 'ids of places of this story',
    sources: 'ids of sources of this story',
    kinds: 'kinds of claim that this story has',
    query: 'at most 200 characters',
  },
  failure: {
    title: (count: number) =>
      plural(language, count, { one: 'This story has an error', other: `This story has ${count} errors` }),
    unreadable: 'This story cannot be read',
    nothingDrawn: (file: string) => `${file}: nothing could be drawn from it.`,
    value: 'value',
    none: 'none',
    expected: 'expected',
    mend: 'mend',
    more: (count: number) => plural(language, count, { one: 'and one more', other: `and ${count} more` }),
    copy: 'Copy the list',
    copied: 'Copied',
    again: 'Try again',
    details: 'What was left out',
    crashed: 'Something in this page broke',
    crashedDetail: 'The text of the story is below, whole. Reloading the page may bring the map back.',
  },
};
