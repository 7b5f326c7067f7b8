import { en } from 'make-plural/cardinals';
import { plural } from '../plural.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number) => numbers[count] ?? String(count);
const atStart = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);
const joined = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const the = (name: string) => (/^the /i.test(name) ? name : `the ${name}`);
const reports = (count: number) => plural(en, count, { one: 'one report', other: `${inWords(count)} reports` });

const groups = {
  contradict: 'Contradict',
  tension: 'Tension',
  differ: 'Differ',
  'more-exact': 'More exact',
  adds: 'One says more',
  compatible: 'Compatible',
  agree: 'Agree',
  other: 'Other',
};

export const differences = {
  title: 'Where the reports differ',
  /** `days` from the first report to the last, where they are known. */
  lead: (count: number, days: number | undefined, topics: number) =>
    [
      `${atStart(reports(count))}${apart(count, days)}.`,
      plural(en, topics, {
        one: '1 topic on which they can be laid side by side.',
        other: `${topics} topics on which they can be laid side by side.`,
      }),
      count > 2 ? 'None is marked right.' : 'Neither is marked right.',
    ].join(' '),
  sameOrigin: (names: readonly string[], origin: string) =>
    `Not ${inWords(names.length)} witnesses: ${joined(names)} rest on one report, ${the(origin)}’s.`,
  theContradiction: 'the one contradiction',
  shaded: 'Shaded',
  inBrackets: (names: readonly string[]) => `(${joined(names)})`,
  filter: 'Which topics',
  all: 'All',
  group: (group: keyof typeof groups) => groups[group],
  order: 'In order of weight: what clashes comes first',
  shown: (count: number, total: number) =>
    `${count} of ${plural(en, total, { one: '1 topic', other: `${total} topics` })}`,
  table: 'What each report says, topic by topic',
  topic: 'Topic',
  why: 'Why, and how it is drawn',
  drawnAbove: 'Drawn to scale above, with the reason.',
  events: (topic: string) => `Events: ${topic}`,
  claims: (name: string) => `Claims of ${the(name)}`,
  claim: (id: string, event: string) => `Claim ${id}, in “${event}”`,
  empty: {
    tooEarly: (count: number, day: string, chosen: boolean) =>
      count === 0
        ? `${chosen ? 'None of the chosen reports' : 'No report'} is out by ${day}: there is nothing to lay side by side yet.`
        : count === 1
          ? `Only one ${chosen ? 'of the chosen reports' : 'report'} is out by ${day}: there is nothing to lay beside it yet.`
          : `${atStart(inWords(count))} ${chosen ? 'of the chosen reports' : 'reports'} are out by ${day}, but they share no topic yet.`,
    next: (day: string, chosen: boolean) => `Next ${chosen ? 'of them' : 'in print'}: ${day}.`,
    moveOn: (day: string) => `Move on to ${day}`,
    oneSource: (name: string) => `With ${the(name)} alone nothing can be laid beside it.`,
    sources: (names: readonly string[]) => `With ${joined(names.map(the))} nothing can be laid side by side.`,
    noReport: 'None of the reports counts at the moment, so nothing can be laid side by side.',
    allSources: 'Let all sources count',
    none: 'Nothing in this story is laid side by side.',
    toMap: 'Back to map and timeline',
  },
};

function apart(count: number, days: number | undefined): string {
  if (days === undefined || count < 2) return '';
  if (days === 0) return ', of one day';
  const length = plural(en, days, { one: 'one day', other: `${inWords(days)} days` });
  return count === 2 ? `, ${length} apart` : `, ${length} from first to last`;
}
