import { ar } from 'make-plural/cardinals';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { plural } from '../plural.ts';
import { counter, events } from './counts.ts';
import { namesTogether } from './listing.ts';

type Labels = AllMessages['mapWords']['labels'];

/** One, two, and many of a kind of place. */
const placeKinds: Record<Parameters<Labels['allInPrint']>[0], readonly [one: string, two: string, many: string]> = {
  point: ['مدينة', 'مدينتان', 'مدن'],
  country: ['بلد', 'بلدان', 'بلدان'],
  area: ['منطقة', 'منطقتان', 'مناطق'],
};
const datePrecisions: Record<Parameters<Labels['allInPrint']>[2], string> = {
  day: 'ويوم',
  tens: 'وجزء من شهر',
  month: 'وشهر',
  year: 'وسنة',
  none: 'بلا تاريخ',
};

/** What the live map and the still one write, with what stands around them. */
export const mapWords: AllMessages['mapWords'] = {
  sides: { west: 'غربًا', east: 'شرقًا', north: 'شمالًا', south: 'جنوبًا' },
  showOffFrame: (names, count, side) =>
    `${isolate(names)}: ${events(count)} ${side}. ${plural(ar, count, {
      zero: 'إظهارها',
      one: 'إظهاره',
      two: 'إظهارهما',
      few: 'إظهارها',
      many: 'إظهارها',
      other: 'إظهارها',
    })}`,
  offFrame: (count, side) => `${events(count)}، ${side}`,
  farPlace: 'خارج هذه الخريطة',
  tray: {
    title: 'بلا مكان مذكور',
    more: counter({
      zero: 'لا أحداث أخرى',
      one: 'حدث آخر',
      two: 'حدثان آخران',
      few: 'أحداث أخرى',
      many: 'حدثًا آخر',
      other: 'حدث آخر',
    }),
    earlier: counter({
      zero: 'لا أحداث سابقة',
      one: 'حدث سابق',
      two: 'حدثان سابقان',
      few: 'أحداث سابقة',
      many: 'حدثًا سابقًا',
      other: 'حدث سابق',
    }),
    undated: counter({
      zero: 'لا أحداث بلا تاريخ',
      one: 'حدث بلا تاريخ',
      two: 'حدثان بلا تاريخ',
      few: 'أحداث بلا تاريخ',
      many: 'حدثًا بلا تاريخ',
      other: 'حدث بلا تاريخ',
    }),
    noPin: 'العاصمة التي تُذكر كنايةً عن حكومتها لا علامة لها.',
    nothing: 'لا حدث جاريًا بلا مكان.',
  },
  legend: {
    title: 'مفتاح الخريطة',
    ring: 'مدينة',
    hatch: 'بلد فقط',
    tie: 'مكانان',
    mediation: 'عبر وسيط',
    waterlines: 'هجمات',
    flash: 'بلد ضُرب، والهدف غير معروف',
    'start-not-given': 'بلا تاريخ بدء',
    presence: 'منطقة',
    trace: 'حدث سابق',
    outside: 'مضاف من خارج التقارير',
    kept: 'بعيدًا عن العلن',
    keptOfChoice: 'إلى أن روته المصادر المختارة',
  },
  labels: {
    fromOutside: (place) => `${isolate(place)}، من خارج التقارير`,
    bySource: (source) => `(${isolate(source)})`,
    datedAnd: (date, publicity) => `${date}، ${publicity}`,
    publicToday: 'في العلن منذ اليوم',
    publicSameDay: 'في العلن منذ اليوم نفسه',
    publicSince: (date) => `في العلن منذ ${date}`,
    publicEarlier: 'في العلن قبل ذلك: التاريخ ليس في هذه البيانات',
    ofChoice: {
      publicToday: 'في هذه المصادر منذ اليوم',
      publicSameDay: 'في هذه المصادر منذ اليوم نفسه',
      publicSince: (date) => `في هذه المصادر منذ ${date}`,
      publicEarlier: 'في العلن قبل ذلك',
    },
    allInPrint: (place, count, precision, date, chosen) => {
      const [one, two, many] = placeKinds[place];
      return [
        `${count === 1 ? one : count === 2 ? two : many} ${datePrecisions[precision]}:`,
        chosen ? `كل ما في هذه المصادر حتى ${date}.` : `كل ما نُشر حتى ${date}.`,
      ];
    },
    lacks: (day) => [day ? 'لا مدينة ولا يوم:' : 'لا مدينة:', 'فلا نقطة تُرسم.'],
    disputed: (topic) => `موضع خلاف: ${isolate(topic)}`,
    inTension: (topic) => `موضع تعارض: ${isolate(topic)}`,
  },
  empty: {
    nothing: (date) => `لم يُنشر شيء من هذه القصة حتى ${date}.`,
    noPlace: (date) => `لم يُنشر أي مكان من هذه القصة حتى ${date}.`,
    next: (date) => `النشر التالي: ${date}`,
    ofChoice: {
      nothing: (date) => `لا شيء من هذه القصة في المصادر المختارة حتى ${date}.`,
      noPlace: (date) => `لا مكان من هذه القصة في المصادر المختارة حتى ${date}.`,
      next: (date) => `التالي في المصادر المختارة: ${date}`,
    },
  },
  says: {
    nothing: (date) => `${date}: لا حدث على الخريطة.`,
    shows: (date, shown) => `${date}. على الخريطة: ${isolate(shown)}.`,
    inPrint: (date, known) => `وفق ما نُشر حتى ${date}، على الخريطة ما يأتي. ${known}`,
    nothingInPrint: (date) => `لم يُنشر حتى ${date} شيء له مكان: لا حدث على الخريطة.`,
    publicToday: (told) => `في العلن منذ اليوم: ${isolate(told)}.`,
    publicBefore: (told) => `في العلن من قبل: ${isolate(told)}.`,
    ofChoice: {
      inPrint: (date, known) => `من المصادر المختارة حتى ${date}، على الخريطة ما يأتي. ${known}`,
      nothingInPrint: (date) => `لا شيء له مكان في المصادر المختارة حتى ${date}: لا حدث على الخريطة.`,
      publicToday: (told) => `جديد اليوم: ${isolate(told)}.`,
      publicBefore: (told) => `مرويّ من قبل: ${isolate(told)}.`,
    },
    rooms: (rooms, carrier) => `في الرسم غرفتان للتوضيح، لا للموقع: ${namesTogether(rooms)}؛ ${isolate(carrier)}`,
    disputed: (places) => `تختلف مصادره في المكان: ${isolate(places)}`,
    kinds: { point: 'مدينة', country: 'بلد', area: 'منطقة' },
    event: (title, places) => `${isolate(title)} (${isolate(places)})`,
    tray: (titles) => `بلا مكان: ${isolate(titles)}.`,
  },
};
