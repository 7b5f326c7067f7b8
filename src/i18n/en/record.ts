import { en } from 'make-plural/cardinals';
import { plural } from '../plural.ts';

export const record = {
  cautions: 'To bear in mind',
  tour: 'The story, stop by stop',
  question: 'Ask yourself:',
  events: (count: number) => `The ${count} events`,
  lane: 'Lane',
  when: 'When',
  where: 'Where',
  saidBy: (value: string, precision: string, names: string) =>
    `${value} (${[precision, names].filter(Boolean).join(', ')})`,
  noDate: 'No date given',
  noPlace: 'No place given',
  editorsDate: 'our date, not in the reports',
  inferred: 'year inferred',
  claims: (count: number) => plural(en, count, { one: '1 claim', other: `${count} claims` }),
  claimSource: (source: string, paragraph: number | undefined) =>
    paragraph === undefined ? source : `${source}, paragraph ${paragraph}`,
  chainLink: ', then ',
  asPrinted: (printed: string, corrected: string | undefined, basis: string) =>
    corrected === undefined
      ? `As printed: “${printed}”. ${basis}`
      : `As printed: “${printed}”. Likely reading: “${corrected}”. ${basis}`,
  external: (verdict: string) => `Others: ${verdict}.`,
  comparisons: (count: number) => `Where the reports differ, on ${count} topics`,
  oddities: 'Oddities of the print',
  sources: 'Sources',
  published: (day: string) => `published ${day}`,
  unpublished: 'day of publication unknown',
  retrieved: (day: string) => `read ${day}`,
  restsOn: (name: string) => `rests on: ${name}`,
};
