import { en } from 'make-plural/cardinals';
import type { Bearing } from '../../domain/claim.ts';
import type { DateFineness } from '../../domain/knowledge-loss.ts';
import { plural } from '../plural.ts';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const bearings: Record<Bearing, string> = { agrees: 'agrees', denies: 'denies', adds: 'adds', differs: 'differs' };
const prepositions: Record<Bearing, string> = { agrees: 'with', denies: '', adds: 'to', differs: 'from' };
const dates: Record<DateFineness, string> = {
  day: 'the day',
  tens: 'the ten days',
  month: 'the month',
  year: 'the year',
  span: 'the beginning or the end',
};

const claims = (count: number) => plural(en, count, { one: '1 claim', other: `${count} claims` });
const events = (count: number) => plural(en, count, { one: '1 event', other: `${count} events` });
const theReports = (count: number) => (count === 1 ? 'the report' : `the ${inWords(count)} reports`);

interface Totals {
  readonly events: number;
  readonly claims: number;
  readonly comparisons: number;
}

/** Why no report is there: none is out, none of those chosen is, or none was chosen. */
const noReports = {
  inPrint: 'None of the story’s reports is in print yet.',
  ofChoice: 'None of the chosen reports is in print yet.',
  chosen: 'None of the story’s reports is among the chosen sources.',
};

export const sources = {
  title: 'Sources',
  lead: (reports: number, total: number, missing: keyof typeof noReports) =>
    reports === 0
      ? noReports[missing]
      : capital(
          plural(en, reports, {
            one: `one report carries ${claims(total)}.`,
            other: `${inWords(reports)} reports carry the story’s ${claims(total)}.`,
          }),
        ),
  leadOutside: (outside: number, total: number) =>
    `${plural(en, outside, {
      one: '1 source outside the reports adds',
      other: `${outside} sources outside the reports add`,
    })} ${claims(total)}: context only, and they can be left out.`,
  moreCautions: 'More to bear in mind',
  byDay: (day: string) => `What is in print by ${day}.`,
  reports: 'The reports',
  publishedUnknown: 'Day of publication unknown',
  carries: 'Carries',
  carried: (claimTotal: number, eventTotal: number) => `${claims(claimTotal)} on ${events(eventTotal)}`,
  /** The first and the last code of a report's claims. */
  codes: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  readAt: 'Read at',
  opensNewTab: 'opens in a new tab',
  headline: 'Headline',
  pageDay: 'Page’s day',
  pageDayUnknown: 'unknown; the report’s own day counts',
  through: 'By way of',
  dayUnknown: 'day unknown',
  text: 'Text',
  hash: (shortened: string) => `SHA-256 ${shortened}`,
  copyHash: (name: string) => `Copy the whole SHA-256 of the text of ${name}`,
  copy: 'Copy',
  copied: 'Copied',
  lookedUp: 'Looked up',
  unnamed: 'No source',
  unnamedClaims: (count: number) =>
    count === 0
      ? 'each of its claims names one'
      : plural(en, count, {
          one: 'none named for 1 of its claims',
          other: `none named for ${count} of its claims`,
        }),
  notes: 'Notes',
  choice: {
    legend: 'Which sources count',
    all: 'All of them',
    reports: (count: number) => capital(`${theReports(count)} alone`),
    one: (name: string) => `${name} alone`,
    own: 'Another choice',
    counts: (eventTotal: number, claimTotal: number) => `${events(eventTotal)}, ${claims(claimTotal)}`,
  },
  loss: {
    nothing: 'Every source counts: nothing is left out.',
    with: (choice: string, lost: string) => `${choice}: ${lost}`,
    totals: (lost: Totals, all: Totals) => {
      const parts = [
        ...(lost.events > 0 ? [`${lost.events} of ${events(all.events)}`] : []),
        ...(lost.claims > 0 ? [`${lost.claims} of ${claims(all.claims)}`] : []),
        ...(lost.comparisons > 0
          ? [plural(en, lost.comparisons, { one: '1 comparison', other: `${lost.comparisons} comparisons` })]
          : []),
      ];
      if (parts.length === 0) return 'nothing is lost.';
      return `${joined(parts)} ${lost.events + lost.claims + lost.comparisons === 1 ? 'is' : 'are'} lost.`;
    },
    lessExact: 'Lost, too, of events that stay:',
    ofEvents: (part: string, titles: readonly string[]) =>
      `${capital(part)} of ${joined(titles.map((title) => `“${title}”`))}`,
    date: (had: DateFineness, unknown: boolean) => (unknown ? 'any date' : dates[had]),
    place: (unknown: boolean): string => (unknown ? 'any place' : 'the exact place'),
  },
  outside: {
    heading: (reports: number) => `Outside ${reports === 0 ? 'the reports' : theReports(reports)}`,
    context: 'context only',
    show: 'Show them in the views',
    off: (count: number) =>
      plural(en, count, {
        one: '1 outside source is switched off: nothing of it is on the map, the timeline or in the list.',
        other: `${count} outside sources are switched off: nothing of them is on the map, the timeline or in the list.`,
      }),
    bearing: (relation: Bearing, ids: readonly string[]) =>
      [bearings[relation], prepositions[relation], ids.join(', ')].filter(Boolean).join(' '),
    chain: (links: readonly string[]) => links.join(', then '),
    publicOn: (day: string) => `Public on ${day}.`,
    openEvent: (label: string) => `${label}: show it on map and timeline`,
    lookedUp: (day: string) => `Looked up ${day}.`,
    single: 'Looked up for single points',
    singleNote: 'They tell nothing of their own here: they settle a reading, or bear out a claim.',
    setBeside: (count: number) => `for ${claims(count)}`,
  },
  oddities: {
    heading: 'Oddities of the print',
    count: (count: number, reports: number) => `${count} in ${theReports(reports)}`,
    where: 'Where',
    asPrinted: 'As printed',
    likely: 'Likely reading',
    restsOn: 'What it rests on',
    asItIs: 'left as it is',
    use: 'The evidence shows both beside the claim: the print, and the likely reading with a caret and a dotted underline.',
    others: 'Odd, with no other reading',
  },
  empty: {
    heading: (day: string) => `Nothing is in print by ${day}.`,
    headingOfChoice: (day: string) => `Nothing of the sources that you chose is in print by ${day}.`,
    detail: 'Through this lens a source appears on the day on which it was published.',
    firstDay: 'Go to the first day in print',
    happened: 'See it as it happened',
    allSources: 'Let all sources count',
  },
};

function inWords(count: number): string {
  return words[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}
