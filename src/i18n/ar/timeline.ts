import { ar } from 'make-plural/cardinals';
import { isolate } from '../isolate.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import { counter, events, number, ofEvents, ofLanes, underWay } from './counts.ts';
import { betweenDays } from './spans.ts';

const datedEvents = counter({
  zero: 'لا أحداث مؤرَّخة',
  one: 'حدث مؤرَّخ واحد',
  two: 'حدثان مؤرَّخان',
  few: 'أحداث مؤرَّخة',
  many: 'حدثًا مؤرَّخًا',
  other: 'حدث مؤرَّخ',
});
const knownEvents = counter({
  zero: 'لا أحداث معروفة حتى الآن',
  one: 'حدث واحد معروف حتى الآن',
  two: 'حدثان معروفان حتى الآن',
  few: 'أحداث معروفة حتى الآن',
  many: 'حدثًا معروفًا حتى الآن',
  other: 'حدث معروف حتى الآن',
});
/** Where the words of the timeline are to be found otherwise. */
const ways = 'وتذكر قائمة «الأحداث» كلًّا منها بتاريخه. والحقل «مؤشر الزمن» ينتقل بين الأيام.';

const newToday: Messages['timeline']['newToday'] = (count, told, some, chosen) => {
  if (count === 0 && told && !some && !chosen) return 'عُرف اليوم المزيد';
  const shown = some ? '، مما هو معروض' : '';
  const figure = number(count);
  return chosen
    ? `${plural(ar, count, {
        zero: `لا حدث جديدًا`,
        one: `حدث واحد جديد`,
        two: `حدثان جديدان`,
        few: `${figure} أحداث جديدة`,
        many: `${figure} حدثًا جديدًا`,
        other: `${figure} حدث جديد`,
      })} في المصادر المختارة اليوم${shown}`
    : `${plural(ar, count, {
        zero: `لم يخرج أي حدث`,
        one: `خرج حدث واحد`,
        two: `خرج حدثان`,
        few: `خرجت ${figure} أحداث`,
        many: `خرج ${figure} حدثًا`,
        other: `خرج ${figure} حدث`,
      })} إلى العلن اليوم${shown}`;
};

export const timeline: Messages['timeline'] = {
  unavailable: 'تعذّر رسم المسارات. أما مؤشر الزمن والأزرار والقائمة فتعمل كالمعتاد.',
  region: 'الخط الزمني',
  summary: (dated, laneCount, from, to) =>
    `${datedEvents(dated)} في ${ofLanes(laneCount)}، من ${from} إلى ${to}. ${ways}`,
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  previousEvent: 'الحدث السابق',
  nextEvent: 'الحدث التالي',
  underWay,
  waiting: 'المسارات في الطريق.',
  previousDay: 'اليوم السابق',
  nextDay: 'اليوم التالي',
  scrubSlower: 'أبطأ',
  scrubDayByDay: 'يومًا يومًا',
  position: (place, count) => `${number(place)} من ${number(count)}`,
  pace: 'الإيقاع',
  pacePrefix: 'الإيقاع:',
  paceNames: { story: 'القصة', calendar: 'التقويم' },
  speed: 'السرعة',
  speedTimes: (speed) => `${number(speed)}×`,
  playhead: 'مؤشر الزمن',
  playheadAt: (day, place, count, where) =>
    `${day}، الحدث ${number(place)} من ${number(count)}${where === undefined ? '' : `، ${isolate(where)}`}`,
  playheadBefore: (day, count) => `${day}، قبل ${count === 1 ? 'الحدث الوحيد' : `الأول من ${ofEvents(count)}`}`,
  playheadAfter: (day, place, count) => `${day}، بعد الحدث ${number(place)} من ${number(count)}`,
  wholeStory: 'القصة كاملة',
  zoomIn: 'عرض مدة أقصر',
  zoomOut: 'عرض مدة أطول',
  windowFrom: 'بداية المعروض من الخط الزمني',
  windowTo: 'نهاية المعروض من الخط الزمني',
  stops: 'محطات الجولة',
  notInReports: 'ليس في التقارير',
  inPrintBy: (day) => `ما نُشر حتى ${day}`,
  newToday,
  becamePublicShort: (count) => `اليوم: ${number(count)}`,
  known: (count) => `المعروف: ${number(count)}`,
  playheadKnown: (day, today, known) => `${day}، ${today}، والمعروف حتى الآن: ${events(known)}`,
  publicSummary: (known, laneCount, from, to, chosen) =>
    `${knownEvents(known)}، في ${ofLanes(laneCount)}، من ${from} إلى ${to}: كل منها في وقت حدوثه، وفي اليوم الذي ${
      chosen ? 'رواه فيه مصدر مختار' : 'خرج فيه إلى العلن'
    }. ${ways}`,
  publicSameDay: 'في العلن منذ اليوم نفسه',
  publicSince: (day) => `في العلن منذ ${day}`,
  publicEarlier: 'في العلن قبل ذلك: التاريخ ليس في هذه البيانات',
  keptFor: (least, most) => `${betweenDays(least, most)} بعيدًا عن العلن`,
  daysBetween: betweenDays,
  ofChoice: {
    publicSameDay: 'في المصادر المختارة منذ اليوم نفسه',
    publicSince: (day) => `في المصادر المختارة منذ ${day}`,
    publicEarlier: 'في العلن قبل ذلك',
    keptFor: (least, most) => `${betweenDays(least, most)} حتى التقرير المختار`,
  },
};
