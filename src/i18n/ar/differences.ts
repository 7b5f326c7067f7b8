import { ar } from 'make-plural/cardinals';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { plural } from '../plural.ts';
import { counter, days, number, ofTopics, reports } from './counts.ts';
import { namesTogether } from './listing.ts';

const groups: Record<Parameters<AllMessages['differences']['group']>[0], string> = {
  contradict: 'تناقض',
  tension: 'تعارض',
  differ: 'اختلاف',
  'more-exact': 'أدقّ',
  adds: 'أحدهما يزيد',
  compatible: 'توافق',
  agree: 'اتفاق',
  other: 'غير ذلك',
};

const testimonies = counter({
  zero: 'شهادات',
  one: 'شهادة واحدة',
  two: 'شهادتين مستقلتين',
  few: 'شهادات مستقلة',
  many: 'شهادة مستقلة',
  other: 'شهادة مستقلة',
});

export const differences: AllMessages['differences'] = {
  title: 'أين يختلف التقريران',
  lead: (count, apartBy, total) =>
    [
      `${reports(count)}${apart(count, apartBy)}.`,
      plural(ar, total, {
        zero: 'لا موضوعات تُعرض فيها الأقوال جنبًا إلى جنب.',
        one: 'موضوع واحد تُعرض فيه الأقوال جنبًا إلى جنب.',
        two: 'موضوعان تُعرض فيهما الأقوال جنبًا إلى جنب.',
        few: `${number(total)} موضوعات تُعرض فيها الأقوال جنبًا إلى جنب.`,
        many: `${number(total)} موضوعًا تُعرض فيها الأقوال جنبًا إلى جنب.`,
        other: `${number(total)} موضوع تُعرض فيها الأقوال جنبًا إلى جنب.`,
      }),
      'ولا يُرجَّح قول على قول.',
    ].join(' '),
  sameOrigin: (names, origin) =>
    `ليست ${testimonies(names.length)}: ${namesTogether(names)}؛ فالأصل تقرير واحد: ${isolate(origin)}.`,
  theContradiction: 'التناقض الوحيد',
  shaded: 'المظلَّل',
  inBrackets: (names) => `(${namesTogether(names)})`,
  filter: 'أي الموضوعات',
  all: 'الكل',
  group: (group) => groups[group],
  order: 'بحسب الأهمية: ما يتصادم أولًا',
  shown: (count, total) => `${number(count)} من ${ofTopics(total)}`,
  table: 'ما يقوله كل تقرير، موضوعًا موضوعًا',
  topic: 'الموضوع',
  why: 'السبب، وكيف يُرسم',
  drawnAbove: 'مرسوم أعلاه بمقياسه، ومعه السبب.',
  events: (topic) => `الأحداث: ${isolate(topic)}`,
  claims: (name) => `إفادات ${isolate(name)}`,
  claim: (id, event) => `الإفادة ${isolate(id)}، في «${isolate(event)}»`,
  empty: {
    tooEarly: (count, day, chosen) => {
      if (count === 0) {
        const none = chosen ? 'أي من التقارير المختارة' : 'أي تقرير';
        return `لم يصدر ${none} حتى ${day}: لا شيء بعدُ يوضع جنبًا إلى جنب.`;
      }
      const among = chosen ? ' من التقارير المختارة' : '';
      return count === 1
        ? `لم يصدر${among} حتى ${day} إلا تقرير واحد: لا شيء بعدُ يوضع إلى جانبه.`
        : `${ar(count) === 'few' ? 'صدرت' : 'صدر'}${among} حتى ${day} ${reports(count)}، لكن بلا موضوع مشترك بعد.`;
    },
    next: (day, chosen) => `${chosen ? 'التالي منها' : 'النشر التالي'}: ${day}.`,
    moveOn: (day) => `الانتقال إلى ${day}`,
    oneSource: (name) => `المصدر المختار واحد: ${isolate(name)}. ولا شيء يوضع إلى جانبه.`,
    sources: (names) => `المصادر المختارة: ${namesTogether(names)}. ولا شيء فيها يوضع جنبًا إلى جنب.`,
    noReport: 'لا تقرير محتسَب الآن، فلا شيء يوضع جنبًا إلى جنب.',
    allSources: 'احتساب كل المصادر',
    none: 'لا شيء في هذه القصة يوضع جنبًا إلى جنب.',
    toMap: 'العودة إلى الخريطة والخط الزمني',
  },
};

function apart(count: number, apartBy: number | undefined): string {
  if (apartBy === undefined || count < 2) return '';
  if (apartBy === 0) return count === 2 ? ' صدرا في يوم واحد' : ' صدرت في يوم واحد';
  return count === 2 ? ` يفصل بينهما ${days(apartBy)}` : ` بين أولها وآخرها ${days(apartBy)}`;
}
