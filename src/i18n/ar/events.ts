import { ar } from 'make-plural/cardinals';
import type { ClaimKind } from '../../domain/claim.ts';
import type { FilterFacet } from '../../domain/filter.ts';
import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { claims, counter, events as eventCount, number, ofClaims, ofEvents } from './counts.ts';
import { namesTogether } from './listing.ts';

const facets: Record<FilterFacet, string> = {
  lanes: 'المسار',
  actors: 'الفاعل',
  places: 'المكان',
  sources: 'المصدر',
  kinds: 'النوع',
};
const kinds: Record<ClaimKind, string> = {
  meeting: 'لقاء',
  strike: 'ضربة',
  attack: 'هجوم',
  demand: 'مطلب',
  position: 'موقف',
  decision: 'قرار',
  postponement: 'تأجيل',
  agreement: 'اتفاق',
  statement: 'تصريح',
  publication: 'نشر',
  role: 'دور',
  analysis: 'تحليل',
};
// The city whose clock a report went by, where it is not the one that names the zone.
const clocks: { readonly [zone: string]: string } = {
  'America/New_York': 'واشنطن',
  'Asia/Muscat': 'مسقط',
  'Asia/Aden': 'اليمن',
  'Asia/Baghdad': 'العراق',
  'Asia/Tehran': 'طهران',
  'Europe/London': 'لندن',
};
const moreClaims = counter({
  zero: 'ولا إفادات أخرى',
  one: 'وإفادة أخرى',
  two: 'وإفادتان أخريان',
  few: 'إفادات أخرى',
  many: 'إفادة أخرى',
  other: 'إفادة أخرى',
});
const summary = (shown: number, total: number) =>
  total === 0 ? eventCount(0) : `${number(shown)} من ${ofEvents(total)}`;
const theseFilters = (filters: number) =>
  filters === 1 ? 'عامل التصفية هذا' : filters === 2 ? 'عاملَي التصفية هذين' : 'عوامل التصفية هذه';

export const events: AllMessages['events'] = {
  heading: 'الأحداث',
  list: 'الأحداث',
  filters: 'التصفية',
  search: (eventTotal, claimTotal) =>
    eventTotal === 0 ? 'ابحث في الأحداث والإفادات' : `ابحث في ${ofEvents(eventTotal)} و${ofClaims(claimTotal)}`,
  clearSearch: 'مسح البحث',
  searchWaiting: 'البحث في الطريق؛ والقائمة كاملة إلى أن يصل.',
  lanes: 'المسارات',
  lane: (name, count) => `${isolate(name)}، ${eventCount(count)}`,
  facet: (facet) => facets[facet],
  facetChosen: (facet, values) =>
    `${facets[facet]}: ${values.length > 1 ? number(values.length) : values.map(isolate).join()}`,
  clearFacet: (facet) => `إلغاء اختيار ${facets[facet]}`,
  kind: (kind) => kinds[kind as ClaimKind] ?? kind,
  eventCount,
  claimCount: claims,
  summary,
  summaryWithClaims: (shown, total, found, allClaims) =>
    total === 0 ? eventCount(0) : `${summary(shown, total)}، و${number(found)} من ${ofClaims(allClaims)}`,
  off: (names) => `مخفيّ: ${namesTogether(names)}`,
  only: (names) => `${namesTogether(names)} فقط`,
  lost: (lost, lessExact) =>
    [
      lost > 0 && `${ar(lost) === 'few' ? 'سقطت' : 'سقط'} ${eventCount(lost)}`,
      lessExact > 0 && `قلّت دقة ${ofEvents(lessExact)}`,
    ]
      .filter(Boolean)
      .join('، و'),
  showAll: 'إظهار الكل',
  notInPrint: 'لم يُنشر شيء بعد',
  notInPrintWay:
    'لم يكن شيء من هذه القصة قد خرج إلى العلن في هذا اليوم. حرّك مؤشر الزمن إلى الأمام، أو انظر إليها كما حدثت.',
  noDateGiven: 'بلا تاريخ مذكور',
  noDate: 'بلا تاريخ مذكور',
  startNotGiven: 'بلا بداية مذكورة',
  noPlace: 'بلا مكان',
  alsoDated: (date) => `أو «${date}»`,
  byTheClockOf: (date, zone) =>
    `${date} بتوقيت ${clocks[zone] ?? isolate(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone)}`,
  separator: ' · ',
  matchingClaims: 'الإفادات التي وُجدت',
  paragraph: (paragraph) => `ف${number(paragraph)}`,
  moreClaims: (count) => (count < 3 ? moreClaims(count) : `و${moreClaims(count)}`),
  publicState: {
    past: 'حدث خرج إلى العلن من قبل',
    active: 'حدث خرج إلى العلن في هذا اليوم',
    future: '',
    hidden: 'حدث لم يخرج إلى العلن بعد',
  },
  publicSameDay: 'في العلن منذ اليوم نفسه',
  publicSince: (day) => `في العلن منذ ${day}`,
  publicEarlier: (day) => `الخبر هنا في ${day}، وفي العلن قبل ذلك`,
  ofChoice: {
    publicState: {
      past: 'حدث مرويّ من قبل',
      active: 'حدث جديد في المصادر المختارة في هذا اليوم',
      future: '',
      hidden: 'حدث لم يرد في المصادر المختارة بعد',
    },
    publicSameDay: 'في هذه المصادر منذ اليوم نفسه',
    publicSince: (day) => `في هذه المصادر منذ ${day}`,
    publicEarlier: (day) => `في هذه المصادر منذ ${day}، وفي العلن قبل ذلك`,
  },
  contextSources: 'خارج التقارير',
  reportsAlone: 'التقارير وحدها',
  state: {
    past: 'حدث منتهٍ',
    active: 'حدث جارٍ',
    future: 'حدث لم يبدأ بعد',
    hidden: 'حدث مستبعد بالتصفية',
  },
  empty: {
    title: (query) => `لا شيء هنا فيه «${isolate(query)}»`,
    titleWithoutQuery: 'لا شيء يجتاز هذه التصفية',
    without: (filters, eventTotal, claimTotal) => {
      const what = claimTotal === undefined ? ofEvents(eventTotal) : `${ofEvents(eventTotal)} و${ofClaims(claimTotal)}`;
      return `من دون ${theseFilters(filters)} يُعثر على ${what}:`;
    },
    withoutOne: (count) => `${eventCount(count)} من دونه`,
    remove: (name) => `إزالة عامل التصفية: ${isolate(name)}`,
    clearFilters: (filters) =>
      filters === 1 ? 'مسح عامل التصفية' : filters === 2 ? 'مسح عاملَي التصفية' : 'مسح عوامل التصفية كلها',
    clearSearch: 'مسح البحث',
    nowhere: 'لا حدث ولا إفادة في هذه القصة بهذه الكلمات. جرّب كلمات أقل، أو غيرها.',
    stays: 'الخريطة والخط الزمني باقيان كما هما.',
  },
};
