import { en } from 'make-plural/cardinals';
import type { Relation } from '../../domain/comparison.ts';
import { plural } from '../plural.ts';
import { outside } from './evidence-outside.ts';
import { publicity } from './evidence-publicity.ts';

const relations: Record<Relation, string> = {
  agree: 'agree',
  'more-exact': 'more exact',
  adds: 'says more',
  compatible: 'compatible',
  'same-person': 'same person, other words',
  differ: 'differ',
  tension: 'tension',
  contradict: 'they contradict',
  'different-speakers': 'different speakers',
  'not-independent': 'not independent',
};
const claimCount = (count: number) => plural(en, count, { one: '1 claim', other: `${count} claims` });
const reportCount = (count: number) => plural(en, count, { one: '1 report', other: `${count} reports` });
const originCount = (count: number) => plural(en, count, { one: '1 origin', other: `${count} origins` });

export const evidence = {
  region: 'Evidence',
  detailsWaiting: 'The claims are on their way.',
  detailsFailed: 'The claims could not be loaded. The head of the event, map and timeline work as ever.',
  empty: 'No event is selected.',
  emptyWay: 'Pick one in the list, on the map or on the timeline: who says what about it appears here.',
  outside,
  publicity,
  counts: (claims: number, reports: number) => `${claimCount(claims)}, ${reportCount(reports)}`,
  countsSoFar: (counts: string) => `${counts} so far`,
  countsBeside: (counts: string, outsideSources: string) =>
    counts === '' ? outsideSources : `${counts}; ${outsideSources}`,
  claimCount,
  state: {
    active: 'Under way on this day',
    past: 'Over by this day',
    future: 'Not yet begun on this day',
    hidden: 'Left out by the filters: not on the map or the timeline',
    possible: 'May fall on this day: its date is not exact',
    untold: 'No report speaks of it any more by this day; no end was given',
  },
  publicState: {
    active: 'Became public on this day',
    past: 'Public by this day',
    sharpened: 'Public before, and more of it since this day',
    future: 'Not public yet on this day',
    hidden: 'Left out by the filters: not on the map or the timeline',
  },
  stateOfChoice: {
    active: 'First told by the chosen sources on this day',
    past: 'Public by this day',
    sharpened: 'Told before, and more of it since this day',
    future: 'Not in the chosen sources yet on this day',
    hidden: 'Left out by the filters: not on the map or the timeline',
  },
  undated: 'No report gives it a date',
  dates: 'When',
  places: 'Where',
  datePrecision: {
    day: 'a day',
    editors: 'a day, not in the reports',
    tens: 'about ten days',
    month: 'a month',
    year: 'a year',
    range: 'a span',
    openEnd: 'no end given',
    context: 'outside the reports',
    by: 'no start given',
    approximate: 'approximate',
  },
  placePrecision: { point: 'a city', country: 'a country', area: 'an area' },
  saidBy: (precision: string, names: readonly string[]) => [precision, ...names].join(', '),
  noDate: 'No date given',
  noDateDetail: 'last in the list, and in the tray',
  noPlace: 'No place given',
  noPlaceDetail: 'in the tray beside the map, not pinned',
  datesContradict: 'The dates exclude each other; both are drawn.',
  independence: {
    summary: (reports: number, origins: number) => `${reportCount(reports)}, ${originCount(origins)}`,
    /** "2 reports, 2 origins, both resting on ...; the second credits the first." */
    sentence: (parts: { root?: string | undefined; credits: boolean; reports: number }) =>
      [
        parts.root === undefined ? '' : `, ${parts.reports === 2 ? 'both' : 'all'} resting on ${parts.root}`,
        parts.credits ? '; the second credits the first' : '',
        '.',
      ].join(''),
    ownRoots: (reports: number): string =>
      reports > 2
        ? 'They do not all name the same people as their sources.'
        : 'They name different people as their sources.',
    /** Without a `root` those that name somebody do not name the same. */
    someRoot: (nameless: number, named: number, root: string | undefined) => {
      const some = nameless === 1 ? 'One names nobody behind it' : `${nameless} name nobody behind them`;
      const rest = named > 1 ? 'the others' : nameless > 1 ? 'one' : 'the other';
      if (root === undefined) return `${some}, ${rest} do not all name the same people.`;
      return `${some}, ${rest} ${named > 1 ? 'rest' : 'rests'} on: ${root}.`;
    },
    noRoot: (reports: number) => `No person or office is named behind ${reports > 1 ? 'them' : 'it'}.`,
    oneRoot: (root: string) => `It rests on: ${root}.`,
    alone: 'No other report in this story tells it.',
    firstInPrint: 'The first in print.',
    firstOfChoice: 'The first of the chosen sources.',
    /** "American and Iranian officials", "US officials": a name keeps its capital, an article loses it. */
    asInSentence: (text: string) => text.replace(/^(The|An|A|Two|Three) /, (word) => word.toLowerCase()),
  },
  yearInferred: (reports: number) =>
    reports > 1
      ? `The year is inferred: ${reports === 2 ? 'neither report' : 'none of the reports'} prints it.`
      : 'The year is inferred: the report does not print it.',
  chain: {
    heading: 'Who told whom',
    figure: (rows: readonly string[]) => `Who told whom. ${rows.join(' ')}`,
    row: (links: readonly string[]) => `${links.join(', then ')}.`,
    nobody: 'No source named',
    republisher: 'a republisher',
    steps: 'From the fact outwards',
  },
  relation: (relation: Relation) => relations[relation],
  paragraph: (number: number) => `¶${number}`,
  topics: (count: number) => plural(en, count, { one: '1 topic', other: `${count} topics` }),
  claims: 'Claims by source',
};
