import { en } from 'make-plural/cardinals';
import { plural } from '../plural.ts';

export const app = {
  name: 'Backchannel',
  pageTitle: (story: string) => `${story} · Backchannel`,
  skipToEvents: 'Skip to the events',
  tour: 'Guided tour',
  share: 'Share',
  settings: 'Settings',
  language: 'Language',
  menu: 'Menu',
  shortcuts: 'Keyboard shortcuts',
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
  screenFailed: 'This page could not be loaded. Map, timeline and evidence work as ever.',
  notices: {
    region: 'Notices',
    stillMap: 'Still map.',
    stillMapDetail:
      'The moving one needs WebGL, and a page that comes from a site. Timeline, list and evidence work as ever.',
    missing: 'A part of this page could not be loaded.',
    missingDetail: 'What you see works as ever.',
    lostMap: 'The map lost its picture.',
    lostMapDetail: 'The graphics were taken away for a moment; the still map stands in until they are back.',
    noLanguage: (name: string) => `${name} could not be fetched.`,
    noLanguageDetail: 'The page stays as it is. Choose the language again to try once more.',
    brokenLink: (count: number) =>
      plural(en, count, {
        one: 'One value of the link was left out.',
        other: `${count} values of the link were left out.`,
      }),
    brokenValue: (key: string, value: string, expected: string) => `${key}=${value}: expected ${expected}.`,
    leftOutPart: (file: string, path: string, value: string | undefined, expected: string) =>
      `${file}, ${path}: ${value ?? 'nothing'}; expected ${expected}.`,
    leftOut: (count: number) =>
      plural(en, count, {
        one: 'One part of the story could not be read and was left out.',
        other: `${count} parts of the story could not be read and were left out.`,
      }),
  },
  failure: {
    unreadable: 'This story cannot be read',
    again: 'Try again',
    crashed: 'Something in this page broke',
    crashedDetail: 'The text of the story is below, whole. Reloading the page may bring the map back.',
  },
};
