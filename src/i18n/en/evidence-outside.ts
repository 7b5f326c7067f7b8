import { en } from 'make-plural/cardinals';
import type { Bearing } from '../../domain/claim.ts';
import { plural } from '../plural.ts';

const bearings: Record<Bearing, string> = { agrees: 'agrees', denies: 'denies', adds: 'says more', differs: 'differs' };
const borneOn: Record<Bearing, string> = {
  agrees: 'Agrees with',
  denies: 'Denies',
  adds: 'Says more on',
  differs: 'Differs from',
};
const accounts = (count: number) => plural(en, count, { one: '1 outside account', other: `${count} outside accounts` });
const verbs: Record<Bearing | 'tells', (count: number) => string> = {
  tells: (count) => plural(en, count, { one: 'tells of it', other: 'tell of it' }),
  denies: (count) => plural(en, count, { one: 'denies it', other: 'deny it' }),
  differs: (count) => plural(en, count, { one: 'differs', other: 'differ' }),
  agrees: (count) => plural(en, count, { one: 'agrees', other: 'agree' }),
  adds: (count) => plural(en, count, { one: 'says more', other: 'say more' }),
};

/** Accounts beside the reports: never counted among them. */
export const outside = {
  sources: (count: number) => plural(en, count, { one: '1 outside source', other: `${count} outside sources` }),
  /** "1 outside account denies it, 1 agrees." */
  summary: (counts: readonly { readonly relation: Bearing | undefined; readonly count: number }[]) =>
    counts.length === 0
      ? ''
      : `${counts
          .map(
            ({ relation, count }, index) =>
              `${index === 0 ? accounts(count) : count} ${verbs[relation ?? 'tells'](count)}`,
          )
          .join(', ')}.`,
  bearing: (relation: Bearing | undefined) => (relation ? bearings[relation] : 'tells of it'),
  on: (relation: Bearing) => borneOn[relation],
  noDay: 'day unknown',
  markOn: (relation: Bearing, source: string) =>
    `${
      {
        agrees: 'Agreed outside the reports',
        denies: 'Denied outside the reports',
        adds: 'More outside the reports',
        differs: 'Told otherwise outside the reports',
      }[relation]
    }: ${source}`,
  deniedBy: (who: string, source: string) => `by ${who} (${source})`,
  denied: 'Denied',
};
