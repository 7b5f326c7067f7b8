import { ar } from 'make-plural/cardinals';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { plural } from '../plural.ts';
import { claims, number, topics } from './counts.ts';

export const record: AllMessages['record'] = {
  cautions: 'ما ينبغي الانتباه إليه',
  tour: 'القصة، محطة محطة',
  question: 'للتفكير:',
  events: (count) =>
    plural(ar, count, {
      zero: 'لا أحداث',
      one: 'الحدث',
      two: 'الحدثان',
      few: `الأحداث، وعددها ${number(count)}`,
      many: `الأحداث، وعددها ${number(count)}`,
      other: `الأحداث، وعددها ${number(count)}`,
    }),
  lane: 'المسار',
  when: 'متى',
  where: 'أين',
  saidBy: (value, precision, names) =>
    `${isolate(value)} (${[precision, names === '' ? '' : isolate(names)].filter(Boolean).join('، ')})`,
  noDate: 'بلا تاريخ مذكور',
  noPlace: 'بلا مكان مذكور',
  editorsDate: 'تاريخ من عندنا، ليس في التقارير',
  inferred: 'السنة مستنتجة',
  claims,
  claimSource: (source, paragraph) =>
    paragraph === undefined ? isolate(source) : `${isolate(source)}، الفقرة ${number(paragraph)}`,
  chainLink: '، ثم ',
  asPrinted: (printed, corrected, basis) =>
    corrected === undefined
      ? `كما طُبع: «${isolate(printed)}». ${isolate(basis)}`
      : `كما طُبع: «${isolate(printed)}». القراءة المرجَّحة: «${isolate(corrected)}». ${isolate(basis)}`,
  external: (verdict) => `في مصادر أخرى: ${isolate(verdict)}.`,
  comparisons: (count) => `أين يختلف التقريران: ${topics(count)}`,
  oddities: 'غرائب النص المطبوع',
  sources: 'المصادر',
  published: (day) => `تاريخ النشر: ${day}`,
  unpublished: 'يوم النشر غير معروف',
  retrieved: (day) => `تاريخ القراءة: ${day}`,
  restsOn: (name) => `الأصل: ${isolate(name)}`,
};
