import { en } from 'make-plural/cardinals';
import { plural } from '../plural.ts';

/** What comes with the settings, with a link that asks for what is not there, and with a story that cannot be read. */
export const appDetails = {
  present: 'Present in class',
  theme: 'Colours',
  calendar: 'Calendar beside the Gregorian one',
  calendars: { none: 'Gregorian alone', persian: 'Persian beside', 'islamic-umalqura': 'Islamic beside' },
  themes: { auto: 'Theme: auto', light: 'Theme: light', dark: 'Theme: dark' },
  printing: 'Print for a class',
  motion: 'Motion',
  motions: { auto: 'Motion: auto', still: 'Motion: still', moving: 'Motion: moving' },
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
  broken: {
    title: (count: number) =>
      plural(en, count, { one: 'This story has an error', other: `This story has ${count} errors` }),
    nothingDrawn: (file: string) => `${file}: nothing could be drawn from it.`,
    value: 'value',
    none: 'none',
    expected: 'expected',
    mend: 'mend',
    more: (count: number) => plural(en, count, { one: 'and one more', other: `and ${count} more` }),
    copy: 'Copy the list',
    copied: 'Copied',
  },
};
