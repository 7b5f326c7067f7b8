import { en } from 'make-plural/cardinals';
import { plural } from '../plural.ts';

const claims = (count: number) => plural(en, count, { one: '1 claim', other: `${count} claims` });

/** The check of a report's text, on the reader's own machine. */
export const proof = {
  region: 'Check a report’s text',
  drop: 'Drop a report’s text here to check',
  or: 'or',
  choose: 'choose a file',
  stays: 'It stays on this machine.',
  checking: 'Checking.',
  /** A source that has but a letter for its name, or one that has a name. */
  report: (letter: string) => `report ${letter}`,
  found: (found: number, all: number) => `${found} of ${all}`,
  foundIn: (report: string) => `found in ${report}`,
  how: 'place, words, hash',
  told: (found: number, all: number, report: string) => `${found} of ${all} found in ${report}.`,
  cells: (report: string) => `Claims of ${report}`,
  cell: (claim: string, holds: boolean) => `${claim} ${holds ? 'found' : 'not found'} in this text`,
  legend: 'A filled cell is found',
  legendCrossed: 'Filled is found, crossed is not',
  noText: (report: string, count: number) => `${report}: ${claims(count)}, no text yet`,
  file: (name: string) => `In “${name}”.`,
  sameFile: 'It is the very file that was read for this story.',
  otherFile: 'It is not the file that was read for this story: its hash is another.',
  moved: (count: number) =>
    plural(en, count, {
      one: '1 passage has moved, and was found all the same.',
      other: `${count} passages have moved, and were found all the same.`,
    }),
  around: (count: number) =>
    plural(en, count, {
      one: 'Other words have changed in the paragraph of 1 passage, which still holds.',
      other: `Other words have changed in the paragraphs of ${count} passages, which still hold.`,
    }),
  failures: (count: number) => plural(en, count, { one: 'The one that is not found', other: 'Those not found' }),
  at: (claim: string, paragraph: number) => `${claim} ¶${paragraph}`,
  together: (places: readonly string[]) => places.join(', '),
  fails: (reasons: string) => `Not found: ${reasons}.`,
  holds: 'Found: its place, its words and its hash hold.',
  holdsElsewhere: 'Found, in another place than in the file that was read.',
  reasons: {
    passage: 'its passage does not stand in this text, letter for letter',
    'first-words': 'its passage begins with other words than the story gives',
    'last-words': 'its passage ends with other words than the story gives',
    place: 'its passage stands at another place than the story gives',
    paragraph: 'its passage stands in another paragraph than the story gives',
    around: 'its paragraph has changed',
  },
  showEvent: 'Show its event',
  refused: {
    'no-text': (name: string) => `“${name}” is not plain text. Save the report as plain text (UTF-8), and try again.`,
    'too-large': (name: string, megabytes: number) =>
      `“${name}” is too large: a text of up to ${megabytes} MB can be checked.`,
    stranger: (name: string) => `“${name}” fits no report shown here: next to none of its passages stands in it.`,
    unreadable: (name: string) => `“${name}” could not be read. Is it still where it was?`,
    'no-hash': (name: string) =>
      `“${name}” could not be checked: this browser compares hashes only on pages that come over https.`,
  },
};
