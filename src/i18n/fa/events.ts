import type { ClaimKind } from '../../domain/claim.ts';
import type { FilterFacet } from '../../domain/filter.ts';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { claims as claimCount, events as eventCount, inWords, number } from './counts.ts';
import { listed, paragraph, quoted } from './lists.ts';

const facets: Record<FilterFacet, string> = {
  lanes: 'ردیف',
  actors: 'کنشگر',
  places: 'مکان',
  sources: 'منبع',
  kinds: 'نوع',
};
const kinds: Record<ClaimKind, string> = {
  meeting: 'دیدار',
  strike: 'ضربهٔ نظامی',
  attack: 'حمله',
  demand: 'درخواست',
  position: 'موضع',
  decision: 'تصمیم',
  postponement: 'تعویق',
  agreement: 'توافق',
  statement: 'اظهارات',
  publication: 'انتشار',
  role: 'سمت',
  analysis: 'تحلیل',
};
// The city or country whose clock a report went by.
const clocks: { readonly [zone: string]: string } = {
  'America/New_York': 'واشینگتن',
  'Asia/Aden': 'یمن',
  'Asia/Amman': 'اردن',
  'Asia/Baghdad': 'عراق',
  'Asia/Damascus': 'سوریه',
  'Asia/Gaza': 'غزه',
  'Asia/Jerusalem': 'اسرائیل',
  'Asia/Muscat': 'مسقط',
  'Asia/Qatar': 'قطر',
  'Asia/Riyadh': 'ریاض',
  'Asia/Seoul': 'سئول',
  'Asia/Tehran': 'تهران',
  'Europe/London': 'لندن',
};

export const events: AllMessages['events'] = {
  heading: 'رویدادها',
  list: 'رویدادها',
  filters: 'پالایه‌ها',
  search: (eventTotal, claimTotal) => `جست‌وجو در ${eventCount(eventTotal)} و ${claimCount(claimTotal)}`,
  clearSearch: 'پاک کردن جست‌وجو',
  searchWaiting: 'جست‌وجو در راه است؛ تا آن هنگام فهرست کامل است.',
  lanes: 'ردیف‌ها',
  lane: (name, count) => `${isolate(name)}، ${eventCount(count)}`,
  facet: (facet) => facets[facet],
  facetChosen: (facet, values) =>
    `${facets[facet]}: ${values.length > 1 ? number(values.length) : isolate(values.join())}`,
  clearFacet: (facet) => `برداشتن پالایهٔ ${facets[facet]}`,
  kind: (kind) => kinds[kind as ClaimKind] ?? kind,
  eventCount,
  claimCount,
  summary: (shown, total) => `${number(shown)} از ${eventCount(total)}`,
  summaryWithClaims: (shown, total, claims, allClaims) =>
    `${number(shown)} از ${eventCount(total)}، ${number(claims)} از ${claimCount(allClaims)}`,
  off: (names) => `${listed(names)} ${names.length > 1 ? 'خاموش‌اند' : 'خاموش است'}`,
  only: (names) => `تنها ${listed(names)}`,
  lost: (lost, lessExact) =>
    [lost > 0 && `${eventCount(lost)} کنار رفته`, lessExact > 0 && `${eventCount(lessExact)} با دقت کمتر`]
      .filter(Boolean)
      .join('، '),
  showAll: 'نمایش همه',
  notInPrint: 'هنوز چیزی منتشر نشده است',
  notInPrintWay:
    'تا این روز چیزی از این داستان علنی نبود. نشانگر زمان را جلو ببرید، یا رویدادها را چنان‌که رخ داد ببینید.',
  noDateGiven: 'تاریخ ذکر نشده',
  noDate: 'تاریخ ذکر نشده',
  startNotGiven: 'آغاز ذکر نشده',
  noPlace: 'بدون مکان',
  alsoDated: (date) => `یا «${date}»`,
  byTheClockOf: (date, zone) =>
    `${date} به وقت ${clocks[zone] ?? isolate(zone.split('/').at(-1)?.replace('_', ' ') ?? zone)}`,
  separator: ' · ',
  matchingClaims: 'گفته‌های یافته‌شده',
  paragraph,
  moreClaims: (count) => `و ${number(count)} گفتهٔ دیگر`,
  publicState: {
    past: 'پیش‌تر علنی شده',
    active: 'در این روز علنی شد',
    future: '',
    hidden: 'هنوز علنی نشده',
  },
  publicSameDay: 'همان روز علنی شد',
  publicSince: (day) => `علنی از ${day}`,
  publicEarlier: (day) => `در ${day} اینجا گزارش شد، پیش‌تر علنی بود`,
  ofChoice: {
    publicState: {
      past: 'پیش‌تر گفته شده',
      active: 'در این روز در منابع برگزیده آمد',
      future: '',
      hidden: 'هنوز در منابع برگزیده نیامده',
    },
    publicSameDay: 'همان روز در این منابع',
    publicSince: (day) => `از ${day} در این منابع`,
    publicEarlier: (day) => `از ${day} در این منابع، پیش‌تر علنی`,
  },
  contextSources: 'بیرون از گزارش‌ها',
  reportsAlone: 'تنها گزارش‌ها',
  state: { past: 'پایان‌یافته', active: 'در جریان', future: 'هنوز آغاز نشده', hidden: 'کنار گذاشته‌شده با پالایه‌ها' },
  empty: {
    title: (query) => `اینجا چیزی با ${quoted(query)} نیست`,
    titleWithoutQuery: 'هیچ رویدادی با این پالایه‌ها نمی‌خواند',
    without: (filters, eventTotal, claimTotal) => {
      const which = filters === 1 ? 'این پالایه' : `این ${inWords(filters)} پالایه`;
      const what =
        claimTotal === undefined ? eventCount(eventTotal) : `${eventCount(eventTotal)} و ${claimCount(claimTotal)}`;
      return `بدون ${which}، ${what} یافت می‌شد:`;
    },
    withoutOne: (count) => `بدون آن ${eventCount(count)}`,
    remove: (name) => `برداشتن پالایهٔ ${isolate(name)}`,
    clearFilters: (filters) => (filters === 1 ? 'برداشتن پالایه' : `برداشتن هر ${inWords(filters)} پالایه`),
    clearSearch: 'پاک کردن جست‌وجو',
    nowhere: 'هیچ رویداد و هیچ گفته‌ای در این داستان این واژه‌ها را ندارد. واژه‌های کمتر یا دیگری را بیازمایید.',
    stays: 'نقشه و خط زمان همان‌گونه که هستند می‌مانند.',
  },
};
