import { fa } from 'make-plural/cardinals';
import type { Bearing } from '../../domain/claim.ts';
import { isolate } from '../isolate.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import { accounts, outsideAccounts, outsideSources } from './counts.ts';

const bearings: Record<Bearing, string> = {
  agrees: 'موافق است',
  denies: 'تکذیب می‌کند',
  adds: 'بیشتر می‌گوید',
  differs: 'اختلاف دارد',
};
// Their number in brackets comes after.
const borneOn: Record<Bearing, string> = {
  agrees: 'موافق است با',
  denies: 'تکذیب می‌کند',
  adds: 'بیشتر می‌گوید دربارهٔ',
  differs: 'اختلاف دارد با',
};
const verbs: Record<Bearing | 'tells', (count: number) => string> = {
  tells: (count) => plural(fa, count, { one: 'از آن می‌گوید', other: 'از آن می‌گویند' }),
  denies: (count) => plural(fa, count, { one: 'آن را تکذیب می‌کند', other: 'آن را تکذیب می‌کنند' }),
  differs: (count) => plural(fa, count, { one: 'اختلاف دارد', other: 'اختلاف دارند' }),
  agrees: (count) => plural(fa, count, { one: 'موافق است', other: 'موافق‌اند' }),
  adds: (count) => plural(fa, count, { one: 'بیشتر می‌گوید', other: 'بیشتر می‌گویند' }),
};
const marks: Record<Bearing, string> = {
  agrees: 'موافق، بیرون از گزارش‌ها',
  denies: 'تکذیب، بیرون از گزارش‌ها',
  adds: 'بیشتر، بیرون از گزارش‌ها',
  differs: 'روایتی دیگر، بیرون از گزارش‌ها',
};

export const outside: Messages['evidence']['outside'] = {
  sources: outsideSources,
  summary: (counts) =>
    counts.length === 0
      ? ''
      : `${counts
          .map(
            ({ relation, count }, index) =>
              `${index === 0 ? outsideAccounts(count) : accounts(count)} ${verbs[relation ?? 'tells'](count)}`,
          )
          .join('، ')}.`,
  bearing: (relation) => (relation ? bearings[relation] : 'از آن می‌گوید'),
  on: (relation) => borneOn[relation],
  noDay: 'روز نامعلوم',
  markOn: (relation, source) => `${marks[relation]}: ${isolate(source)}`,
  deniedBy: (who, source) => `از سوی ${isolate(who)} (${isolate(source)})`,
  denied: 'تکذیب‌شده',
};
