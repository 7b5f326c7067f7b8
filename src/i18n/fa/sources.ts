import { fa } from 'make-plural/cardinals';
import type { Bearing } from '../../domain/claim.ts';
import type { DateFineness } from '../../domain/knowledge-loss.ts';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { plural } from '../plural.ts';
import { claims, comparisons, events, inWords, number, outsideSources } from './counts.ts';
import { joined, quoted } from './lists.ts';

type Sources = AllMessages['sources'];

const bearings: Record<Bearing, string> = {
  agrees: 'موافق با',
  denies: 'تکذیب‌کنندهٔ',
  adds: 'افزوده بر',
  differs: 'متفاوت با',
};
const dates: Record<DateFineness, string> = {
  day: 'روز',
  tens: 'ده روز',
  month: 'ماه',
  year: 'سال',
  span: 'آغاز یا پایان',
};
/** Why no report is there: none is out, none of those chosen is, or none was chosen. */
const noReports: Record<Parameters<Sources['lead']>[2], string> = {
  inPrint: 'هنوز هیچ‌یک از گزارش‌های داستان منتشر نشده است.',
  ofChoice: 'هنوز هیچ‌یک از گزارش‌های برگزیده منتشر نشده است.',
  chosen: 'هیچ‌یک از گزارش‌های داستان در میان منابع برگزیده نیست.',
};
const theReports = (count: number) => (count === 1 ? 'گزارش' : `${inWords(count)} گزارش`);

export const sources: Sources = {
  title: 'منابع',
  lead: (reports, total, missing) =>
    reports === 0
      ? noReports[missing]
      : reports === 1
        ? `یک گزارش ${claims(total)} در بر دارد.`
        : `${inWords(reports)} گزارش ${number(total)} گفتهٔ داستان را در بر دارند.`,
  leadOutside: (outside, total) =>
    `${outsideSources(outside)} ${claims(total)} ${plural(fa, outside, { one: 'می‌افزاید: تنها به‌عنوان زمینه، و می‌توان آن را', other: 'می‌افزایند: تنها به‌عنوان زمینه، و می‌توان آن‌ها را' })} کنار گذاشت.`,
  moreCautions: 'نکته‌های دیگری که باید در نظر داشت',
  byDay: (day) => `آنچه تا ${day} منتشر شده است.`,
  reports: 'گزارش‌ها',
  publishedUnknown: 'روز انتشار نامعلوم',
  carries: 'در بر دارد',
  carried: (claimTotal, eventTotal) => `${claims(claimTotal)} دربارهٔ ${events(eventTotal)}`,
  codes: (first, last) => (first === last ? isolate(first) : `${isolate(first)} تا ${isolate(last)}`),
  readAt: 'خوانده‌شده در',
  opensNewTab: 'در زبانهٔ تازه باز می‌شود',
  headline: 'عنوان',
  pageDay: 'روز صفحه',
  pageDayUnknown: 'نامعلوم؛ روز خود گزارش به حساب می‌آید',
  through: 'به واسطهٔ',
  dayUnknown: 'روز نامعلوم',
  text: 'متن',
  hash: (shortened) => isolate(`SHA-256 ${shortened}`),
  copyHash: (name) => `کپی کردن ${isolate('SHA-256')} کامل متن ${isolate(name)}`,
  copy: 'کپی',
  copied: 'کپی شد',
  lookedUp: 'روز مراجعه',
  unnamed: 'بدون منبع',
  unnamedClaims: (count) =>
    count === 0 ? 'هر گفتهٔ آن از منبعی نام می‌برد' : `برای ${claims(count)} منبعی نام برده نشده است`,
  notes: 'یادداشت‌ها',
  choice: {
    legend: 'کدام منابع به حساب آیند',
    all: 'همهٔ منابع',
    reports: (count) => `${theReports(count)} به‌تنهایی`,
    one: (name) => `${isolate(name)} به‌تنهایی`,
    own: 'انتخابی دیگر',
    counts: (eventTotal, claimTotal) => `${events(eventTotal)}، ${claims(claimTotal)}`,
  },
  loss: {
    nothing: 'همهٔ منابع به حساب می‌آیند: چیزی کنار گذاشته نشده است.',
    with: (choice, lost) => `${choice}: ${lost}`,
    totals: (lost, all) => {
      const parts = [
        ...(lost.events > 0 ? [`${number(lost.events)} از ${events(all.events)}`] : []),
        ...(lost.claims > 0 ? [`${number(lost.claims)} از ${claims(all.claims)}`] : []),
        ...(lost.comparisons > 0 ? [comparisons(lost.comparisons)] : []),
      ];
      return parts.length === 0 ? 'چیزی از دست نمی‌رود.' : `${joined(parts)} از دست می‌رود.`;
    },
    lessExact: 'از رویدادهایی که می‌مانند این‌ها نیز از دست می‌رود:',
    ofEvents: (part, titles) => `${part}: ${joined(titles.map(quoted))}`,
    date: (had, unknown) => (unknown ? 'تاریخ به‌کلی' : dates[had]),
    place: (unknown) => (unknown ? 'مکان به‌کلی' : 'مکان دقیق'),
  },
  outside: {
    heading: (reports) => `بیرون از ${reports === 0 ? 'گزارش‌ها' : theReports(reports)}`,
    context: 'تنها به‌عنوان زمینه',
    show: 'نمایش آن‌ها در همهٔ نماها',
    off: (count) =>
      `${outsideSources(count)} ${plural(fa, count, { one: 'خاموش است: چیزی از آن', other: 'خاموش‌اند: چیزی از آن‌ها' })} روی نقشه، خط زمان یا در فهرست نیست.`,
    bearing: (relation, ids) => `${bearings[relation]} ${ids.map(isolate).join('، ')}`,
    chain: (links) => links.map(isolate).join(' ← '),
    publicOn: (day) => `در ${day} علنی بود.`,
    openEvent: (label) => `${isolate(label)}: نمایش روی نقشه و خط زمان`,
    lookedUp: (day) => `تاریخ مراجعه: ${day}.`,
    single: 'مراجعه‌شده برای نکته‌های جداگانه',
    singleNote: 'این‌ها در اینجا از خود چیزی نمی‌گویند: یا خوانشی را روشن می‌کنند یا گفته‌ای را تأیید.',
    setBeside: (count) => `برای ${claims(count)}`,
  },
  oddities: {
    heading: 'نابسامانی‌های متن چاپی',
    count: (count, reports) => `${number(count)} مورد در ${theReports(reports)}`,
    where: 'کجا',
    asPrinted: 'چنان‌که چاپ شده',
    likely: 'خوانش محتمل',
    restsOn: 'بر چه پایه‌ای',
    asItIs: 'به همان صورت مانده',
    use: 'در شواهد، هر دو در کنار گفته آمده‌اند: متن چاپی، و خوانش محتمل با نشان افزودن و خط نقطه‌چین در زیر آن.',
    others: 'نابسامانی‌هایی بدون خوانش دیگر',
  },
  empty: {
    heading: (day) => `تا ${day} چیزی منتشر نشده است.`,
    headingOfChoice: (day) => `تا ${day} چیزی از منابعی که برگزیده‌اید منتشر نشده است.`,
    detail: 'در این زاویهٔ دید، هر منبع در روز انتشارش پدیدار می‌شود.',
    firstDay: 'رفتن به نخستین روز انتشار',
    happened: 'دیدن چنان‌که رخ داد',
    allSources: 'همهٔ منابع به حساب آیند',
  },
};
