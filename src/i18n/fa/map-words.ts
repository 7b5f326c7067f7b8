import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { events, number } from './counts.ts';

/** How exact a place or a date is, as a sentence begins or goes on. */
const placeKinds = {
  point: ['یک شهر', 'چند شهر'],
  country: ['یک کشور', 'چند کشور'],
  area: ['یک پهنه', 'چند پهنه'],
} as const;
const datePrecisions = {
  day: ' و یک روز',
  tens: ' و بخشی از یک ماه',
  month: ' و یک ماه',
  year: ' و یک سال',
  none: '، بدون تاریخ',
};

export const mapWords: AllMessages['mapWords'] = {
  sides: { west: 'غرب', east: 'شرق', north: 'شمال', south: 'جنوب' },
  showOffFrame: (names, count, side) => `${isolate(names)}: ${events(count)} در ${side}. نمایش روی نقشه`,
  offFrame: (count, side) => `${events(count)} در ${side}`,
  farPlace: 'بیرون از این نقشه',
  tray: {
    title: 'مکان ذکر نشده',
    more: (count) => `${number(count)} مورد دیگر`,
    earlier: (count) => `${number(count)} مورد پیشین`,
    undated: (count) => `${number(count)} مورد بدون تاریخ`,
    noPin: 'پایتختی که کنایه از دولت خود است سنجاق نمی‌شود.',
    nothing: 'هیچ رویداد بی‌مکانی در جریان نیست.',
  },
  legend: {
    title: 'راهنمای نقشه',
    ring: 'یک شهر',
    hatch: 'تنها کشور',
    tie: 'دو مکان',
    mediation: 'با میانجی',
    waterlines: 'حمله‌ها',
    flash: 'کشور هدف حملات، محل نامعلوم',
    'start-not-given': 'آغاز ذکر نشده',
    presence: 'پهنه',
    trace: 'رویداد پیشین',
    outside: 'افزوده از بیرون',
    kept: 'پنهان از مردم',
    keptOfChoice: 'تا آمدن در منابع برگزیده',
  },
  labels: {
    fromOutside: (place) => `${isolate(place)}، از بیرون`,
    bySource: (source) => `(${isolate(source)})`,
    datedAnd: (date, publicity) => `${date}، ${publicity}`,
    publicToday: 'امروز علنی شد',
    publicSameDay: 'همان روز علنی شد',
    publicSince: (date) => `علنی از ${date}`,
    publicEarlier: 'پیش‌تر علنی: روز آن در این داده‌ها نیست',
    ofChoice: {
      publicToday: 'امروز در این منابع آمد',
      publicSameDay: 'همان روز در این منابع',
      publicSince: (date) => `از ${date} در این منابع`,
      publicEarlier: 'پیش‌تر علنی',
    },
    allInPrint: (place, count, precision, date, chosen) => [
      `${placeKinds[place][count === 1 ? 0 : 1]}${datePrecisions[precision]}:`,
      chosen ? `همهٔ آنچه تا ${date} در این منابع هست.` : `همهٔ آنچه تا ${date} منتشر شده است.`,
    ],
    lacks: (day) => [day ? 'نه شهری، نه روزی:' : 'شهری ذکر نشده:', 'نقطه‌ای رسم نمی‌شود.'],
    disputed: (topic) => `محل اختلاف: ${isolate(topic)}`,
    inTension: (topic) => `ناهمخوان: ${isolate(topic)}`,
  },
  empty: {
    nothing: (date) => `تا ${date} چیزی از این داستان منتشر نشده است.`,
    noPlace: (date) => `تا ${date} مکانی از این داستان منتشر نشده است.`,
    next: (date) => `انتشار بعدی: ${date}`,
    ofChoice: {
      nothing: (date) => `تا ${date} چیزی از این داستان در منابع برگزیده نیست.`,
      noPlace: (date) => `تا ${date} مکانی از این داستان در منابع برگزیده نیست.`,
      next: (date) => `بعدی در منابع برگزیده: ${date}`,
    },
  },
  says: {
    nothing: (date) => `${date}: نقشه رویدادی نشان نمی‌دهد.`,
    shows: (date, shown) => `${date}. روی نقشه: ${isolate(shown)}.`,
    inPrint: (date, known) => `از آنچه تا ${date} منتشر شده، نقشه نشان می‌دهد: ${isolate(known)}`,
    nothingInPrint: (date) => `تا ${date} چیزی که مکانی داشته باشد منتشر نشده است: نقشه رویدادی نشان نمی‌دهد.`,
    publicToday: (shown) => `امروز علنی شد: ${isolate(shown)}.`,
    publicBefore: (shown) => `پیش‌تر علنی شده: ${isolate(shown)}.`,
    ofChoice: {
      inPrint: (date, known) => `تا ${date}، نقشه از منابع برگزیده نشان می‌دهد: ${isolate(known)}`,
      nothingInPrint: (date) => `تا ${date} چیزی که مکانی داشته باشد در منابع برگزیده نیست: نقشه رویدادی نشان نمی‌دهد.`,
      publicToday: (shown) => `امروز آمد: ${isolate(shown)}.`,
      publicBefore: (shown) => `پیش‌تر گفته شده: ${isolate(shown)}.`,
    },
    disputed: (places) => `منابع آن مکان‌های متفاوتی می‌گویند: ${isolate(places)}`,
    kinds: { point: 'یک شهر', country: 'یک کشور', area: 'یک پهنه' },
    event: (title, places) => `${isolate(title)} (${isolate(places)})`,
    tray: (shown) => `بدون مکان: ${isolate(shown)}.`,
  },
};
