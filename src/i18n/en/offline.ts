import { en } from 'make-plural/cardinals';
import { plural } from '../plural.ts';

/** What is kept on the device for reading without a network. */
export const offline = {
  states: {
    ready: 'Ready offline',
    failed: 'Not ready offline',
    refused: 'Needs a network',
  },
  fetching: (kept: number, total: number) => `Fetching: ${kept} of ${total}`,
  preparing: 'Getting ready offline',
  title: 'On this device',
  kinds: {
    pages: 'Screens',
    program: 'Program',
    stories: 'The story',
    maps: 'Map',
    languages: 'Languages',
    fonts: 'Typefaces',
  },
  all: 'all',
  missing: (count: number) => plural(en, count, { one: '1 file missing', other: `${count} files missing` }),
  coming: (count: number) => plural(en, count, { one: '1 file to come', other: `${count} files to come` }),
  unkept: { pages: 'Pages of the sources', pictures: 'Pictures for other sites' },
  never: 'never kept',
  /** Of each state: what it means for a lesson. */
  details: {
    ready: 'The whole story works without a network, in every language.',
    fetching: 'Stay online until everything is here.',
    failed: 'Not everything arrived. Without a network some parts may be missing.',
    refused: 'This browser, or this address, keeps nothing. Without a network, use the story as a zip file.',
  },
  newVersion: 'A new version is ready.',
  newVersionDetail: 'This page keeps the old one until you change. All open pages of this site change together.',
  change: 'Use it',
  /** In megabytes. */
  zip: (size: number) => `Download as a zip file (${size} MB)`,
  /** In the place of sharing, in a copy that was opened from a disk. */
  copyHasNoAddress: 'This copy is on a disk and has no address that others could open. Give the zip file on instead.',
  zipDetail: 'It opens without a site: from a USB stick, by a double click.',
};
