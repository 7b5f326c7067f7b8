import { ar } from 'make-plural/cardinals';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { plural } from '../plural.ts';
import { claims, number, ofClaims } from './counts.ts';

const inQuotes = (name: string) => `«${isolate(name)}»`;

/** The check of a report's text, on the reader's own machine. */
export const proof: AllMessages['proof'] = {
  region: 'فحص نص تقرير',
  drop: 'أفلِت نص تقرير هنا لفحصه',
  or: 'أو',
  choose: 'اختر ملفًّا',
  stays: 'ويبقى على هذا الجهاز.',
  checking: 'الفحص جارٍ.',
  report: (letter) => `التقرير ${isolate(letter)}`,
  found: (found, all) => `${number(found)} من ${number(all)}`,
  foundIn: (report) => `وُجدت في ${isolate(report)}`,
  how: 'الموضع والألفاظ والبصمة',
  told: (found, all, report) => `وُجدت ${number(found)} من ${ofClaims(all)} في ${isolate(report)}.`,
  cells: (report) => `إفادات ${isolate(report)}`,
  cell: (claim, holds) => `${isolate(claim)} ${holds ? 'وُجدت' : 'لم توجد'} في هذا النص`,
  legend: 'الخانة المملوءة إفادة وُجدت',
  legendCrossed: 'المملوءة وُجدت، والمشطوبة لم توجد',
  noText: (report, count) => `${isolate(report)}: ${claims(count)}، ولا نص بعد`,
  file: (name) => `في ${inQuotes(name)}.`,
  sameFile: 'هو الملف نفسه الذي قُرئ لهذه القصة.',
  otherFile: 'ليس الملف الذي قُرئ لهذه القصة: بصمته مختلفة.',
  moved: (count) =>
    plural(ar, count, {
      zero: 'لم يتغيّر موضع أي مقطع.',
      one: 'تغيّر موضع مقطع واحد، ووُجد مع ذلك.',
      two: 'تغيّر موضع مقطعين، ووُجدا مع ذلك.',
      few: `تغيّر موضع ${number(count)} مقاطع، ووُجدت مع ذلك.`,
      many: `تغيّر موضع ${number(count)} مقطعًا، ووُجدت مع ذلك.`,
      other: `تغيّر موضع ${number(count)} مقطع، ووُجدت مع ذلك.`,
    }),
  around: (count) =>
    plural(ar, count, {
      zero: 'لم تتغيّر فقرة أي مقطع.',
      one: 'تغيّرت ألفاظ أخرى في فقرة مقطع واحد، والمقطع نفسه سليم.',
      two: 'تغيّرت ألفاظ أخرى في فقرتَي مقطعين، والمقطعان نفساهما سليمان.',
      few: `تغيّرت ألفاظ أخرى في فقرات ${number(count)} مقاطع، والمقاطع نفسها سليمة.`,
      many: `تغيّرت ألفاظ أخرى في فقرات ${number(count)} مقطعًا، والمقاطع نفسها سليمة.`,
      other: `تغيّرت ألفاظ أخرى في فقرات ${number(count)} مقطع، والمقاطع نفسها سليمة.`,
    }),
  failures: (count) =>
    count === 1 ? 'الإفادة التي لم توجد' : count === 2 ? 'الإفادتان اللتان لم توجدا' : 'الإفادات التي لم توجد',
  at: (claim, paragraph) => `${isolate(claim)} ف${number(paragraph)}`,
  together: (places) => places.join('، '),
  fails: (reasons) => `لم توجد: ${reasons}.`,
  holds: 'وُجدت: موضعها وألفاظها وبصمتها سليمة.',
  holdsElsewhere: 'وُجدت، في موضع غير موضعها في الملف الذي قُرئ.',
  reasons: {
    passage: 'مقطعها ليس في هذا النص حرفًا بحرف',
    'first-words': 'أول مقطعها غير ما تذكره القصة',
    'last-words': 'آخر مقطعها غير ما تذكره القصة',
    place: 'مقطعها في موضع غير الذي تذكره القصة',
    paragraph: 'مقطعها في فقرة غير التي تذكرها القصة',
    around: 'تغيّرت فقرتها',
  },
  showEvent: 'إظهار حدثها',
  refused: {
    'no-text': (name) => `${inQuotes(name)} ليس نصًّا عاديًّا. احفظ التقرير نصًّا عاديًّا (UTF-8) ثم أعد المحاولة.`,
    'too-large': (name, megabytes) =>
      `${inQuotes(name)} أكبر من اللازم: أكبر نص يمكن فحصه ${number(megabytes)} ميغابايت.`,
    stranger: (name) => `${inQuotes(name)} لا يوافق أي تقرير معروض هنا: لا يكاد يرد فيه شيء من مقاطعها.`,
    unreadable: (name) => `تعذّرت قراءة ${inQuotes(name)}. أما زال الملف في مكانه؟`,
    'no-hash': (name) => `تعذّر فحص ${inQuotes(name)}: لا يقارن هذا المتصفح البصمات إلا في صفحات تصل عبر https.`,
  },
};
