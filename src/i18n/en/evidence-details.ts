import { en } from 'make-plural/cardinals';
import type { Claim } from '../../domain/claim.ts';
import { plural } from '../plural.ts';
import { citation } from './evidence-citation.ts';

const modes: Record<Claim['mode'], string> = {
  asserted: 'asserted',
  presupposed: 'taken for granted, not asserted',
  quoted: 'quoted words',
  interpreted: 'the report’s own reading',
};
const readings: Record<Claim['reading'], string> = {
  clear: '',
  'inferred-time': '',
  presupposed: '',
  garbled: 'garbled in print',
};
const claimCount = (count: number) => plural(en, count, { one: '1 claim', other: `${count} claims` });

/** What comes with the claims of an event: the rest of the panel's words. */
export const evidenceDetails = {
  citation,
  /** Of an event that nothing is known of from here. */
  unknown: {
    notYet: 'This event is not public yet on this day.',
    notYetWay: 'Nothing of it has been in print so far.',
    toldElsewhere: 'None of the chosen sources tells of it yet.',
    toldElsewhereWay: 'Other sources do, by this day.',
    noSource: 'None of the chosen sources tells of it.',
    noSourceWay: 'It comes back with the sources that do.',
    noDay: 'No source here says when this event became public.',
    noDayWay: 'It is told as it happened.',
    allSources: 'Let all sources count',
    asItHappened: 'Look at it as it happened',
  },
  comparisonsAlone: 'Topics, report by report',
  relationColumn: 'Relation',
  spans: (topic: string, spans: readonly string[]) => `${topic} ${spans.join('; ')}.`,
  span: (label: string, from: string, to: string) => `${label}, ${from} to ${to}`,
  inferredSpan: (label: string) => `${label} (our inference)`,
  paragraphs: (numbers: readonly number[]) => `¶${numbers.join(', ')}`,
  paragraphOf: (number: number, source: string) => `Paragraph ${number} of the ${source} page, opens in a new tab`,
  paragraphOfReprint: (number: number, publisher: string) =>
    `Paragraph ${number} of the reprint at ${publisher}, opens in a new tab`,
  published: (day: string, claims: number) => (claims === 0 ? day : `${day}, ${claimCount(claims)}`),
  readAt: (publisher: string) => `read at ${publisher}`,
  opensNewTab: 'opens in a new tab',
  mode: (mode: Claim['mode']) => modes[mode],
  reading: (reading: Claim['reading']) => readings[reading],
  stance: { affirms: '', denies: 'denied', doubts: 'doubted' },
  hedged: (words: readonly string[]) =>
    `hedged: ${words.map((word) => (word.includes('“') ? word : `“${word}”`)).join(', ')}`,
  asPrinted: 'As printed',
  corrected: 'Likely reading',
  external: 'Looked for elsewhere',
  datedOn: 'Date',
  outsideHeading: 'Outside the reports',
  note: 'What to bear in mind',
  oddities: 'Oddities of the print',
  oddityAt: (source: string, paragraph: number | undefined) =>
    paragraph === undefined ? source : `${source} ¶${paragraph}`,
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  shortDay: (day: number, month: string) => `${day} ${month}`,
  shortMonth: (month: string, year: number | undefined) => (year === undefined ? month : `${month} ${year}`),
};
