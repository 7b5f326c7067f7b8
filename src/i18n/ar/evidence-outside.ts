import { ar } from 'make-plural/cardinals';
import type { Bearing } from '../../domain/claim.ts';
import { isolate } from '../isolate.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import { counter, number } from './counts.ts';

const bearings: Record<Bearing, string> = { agrees: 'اتفاق', denies: 'نفي', adds: 'زيادة', differs: 'اختلاف' };
/** Said of the account, «رواية». */
const borneOn: Record<Bearing, string> = {
  agrees: 'تتفق مع',
  denies: 'تنفي',
  adds: 'تزيد على',
  differs: 'تختلف عن',
};
const marks: Record<Bearing, string> = {
  agrees: 'اتفاق من خارج التقارير',
  denies: 'نفي من خارج التقارير',
  adds: 'زيادة من خارج التقارير',
  differs: 'رواية مختلفة من خارج التقارير',
};
const accounts = counter({
  zero: 'لا رواية خارجية',
  one: 'رواية خارجية واحدة',
  two: 'روايتان خارجيتان',
  few: 'روايات خارجية',
  many: 'رواية خارجية',
  other: 'رواية خارجية',
});
/** «واحدة», «اثنتان»: the account is not named again. */
const others = (count: number) =>
  plural(ar, count, {
    zero: 'لا واحدة',
    one: 'واحدة',
    two: 'اثنتان',
    few: number(count),
    many: number(count),
    other: number(count),
  });
/** What one account or many do, and what two do. */
const verbs: Record<Bearing | 'tells', readonly [verb: string, dual: string, rest?: string]> = {
  tells: ['تروي', 'ترويان'],
  denies: ['تنفي', 'تنفيان'],
  differs: ['تخالف', 'تخالفان'],
  agrees: ['توافق', 'توافقان'],
  adds: ['تزيد', 'تزيدان', ' تفصيلًا'],
};

/** Accounts beside the reports: never counted among them. */
export const outside: Messages['evidence']['outside'] = {
  sources: counter({
    zero: 'لا مصادر خارجية',
    one: 'مصدر خارجي واحد',
    two: 'مصدران خارجيان',
    few: 'مصادر خارجية',
    many: 'مصدرًا خارجيًّا',
    other: 'مصدر خارجي',
  }),
  summary: (counts) =>
    counts.length === 0
      ? ''
      : `${counts
          .map(({ relation, count }, index) => {
            const [verb, dual, rest = ''] = verbs[relation ?? 'tells'];
            const does = count === 2 ? dual : verb;
            // The first names what it speaks of; those after it say «it».
            return index === 0 ? `${accounts(count)} ${does} الخبر${rest}` : `و${others(count)} ${does}ه${rest}`;
          })
          .join('، ')}.`,
  bearing: (relation) => (relation ? bearings[relation] : 'رواية'),
  on: (relation) => borneOn[relation],
  noDay: 'يوم النشر غير معروف',
  markOn: (relation, source) => `${marks[relation]}: ${isolate(source)}`,
  // Who denies it may be a man, a ministry or many: a verb would have to know.
  denied: 'مصدر النفي:',
  deniedBy: (who, source) => `${isolate(who)} (${isolate(source)})`,
};
