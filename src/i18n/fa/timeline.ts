import { isolate } from '../isolate.ts';
import type { Messages } from '../messages.ts';
import { daysBetween, events, lanes, number, underWay } from './counts.ts';

const ways = 'فهرست «رویدادها» هر یک را با تاریخش نام می‌برد. با لغزندهٔ «نشانگر زمان» می‌توان روز به روز پیش و پس رفت.';

/** What is new today. A noun stays singular after a number, and what has no life takes a singular verb. */
function newToday(count: number, told: boolean, some: boolean, chosen: boolean): string {
  if (count === 0 && told && !some && !chosen) return 'امروز جزئیات بیشتری علنی شد';
  if (count === 0) {
    const none = some ? 'هیچ‌یک از رویدادهای نمایش‌داده‌شده' : 'هیچ رویدادی';
    return chosen ? `${none} امروز در منابع برگزیده نیامد` : `${none} امروز علنی نشد`;
  }
  const shown = some ? `از رویدادهای نمایش‌داده‌شده ${events(count)}` : events(count);
  return chosen ? `${shown} امروز در منابع برگزیده آمد` : `${shown} امروز علنی شد`;
}

export const timeline: Messages['timeline'] = {
  waiting: 'ردیف‌ها در راه است.',
  unavailable: 'ردیف‌ها رسم نشدند. نشانگر زمان، دکمه‌ها و فهرست مانند همیشه کار می‌کنند.',
  region: 'خط زمان',
  summary: (dated, rows, from, to) => `${events(dated)} تاریخ‌دار در ${lanes(rows)}، از ${from} تا ${to}. ${ways}`,
  play: 'پخش',
  pause: 'مکث',
  previousEvent: 'رویداد قبلی',
  nextEvent: 'رویداد بعدی',
  previousDay: 'روز قبل',
  nextDay: 'روز بعد',
  scrubSlower: 'کندتر',
  scrubDayByDay: 'روز به روز',
  underWay,
  position: (place, count) => `${number(place)} از ${number(count)}`,
  pace: 'آهنگ پخش',
  pacePrefix: 'آهنگ:',
  paceNames: { story: 'داستان', calendar: 'تقویم' },
  speed: 'سرعت',
  speedTimes: (speed) => `${number(speed)}×`,
  playhead: 'نشانگر زمان',
  playheadAt: (day, place, count, where) =>
    `${day}، رویداد ${number(place)} از ${number(count)}${where === undefined ? '' : `، ${isolate(where)}`}`,
  playheadBefore: (day, count) => `${day}، پیش از نخستین رویداد از ${events(count)}`,
  playheadAfter: (day, place, count) => `${day}، پس از رویداد ${number(place)} از ${number(count)}`,
  wholeStory: 'کل داستان',
  zoomIn: 'نمایش بازهٔ کوتاه‌تر',
  zoomOut: 'نمایش بازهٔ بلندتر',
  windowFrom: 'آغاز بازهٔ خط زمان',
  windowTo: 'پایان بازهٔ خط زمان',
  stops: 'ایستگاه‌های گشت',
  notInReports: 'در گزارش‌ها نیست',
  inPrintBy: (day) => `منتشرشده تا ${day}`,
  newToday,
  becamePublicShort: (count) => `امروز: ${number(count)}`,
  known: (count) => `تا اینجا: ${number(count)}`,
  playheadKnown: (day, today, known) => `${day}، ${today}، تا اینجا ${events(known)} علنی`,
  publicSummary: (known, rows, from, to, chosen) =>
    `تا اینجا ${events(known)} علنی، در ${lanes(rows)}، از ${from} تا ${to}: هر یک در زمان رخ دادنش، و در روزی که ${chosen ? 'منبعی برگزیده از آن گفت' : 'علنی شد'}. ${ways}`,
  publicSameDay: 'همان روز علنی شد',
  publicSince: (day) => `علنی از ${day}`,
  publicEarlier: 'پیش‌تر علنی: روز آن در این داده‌ها نیست',
  keptFor: (least, most) => `${daysBetween(least, most)} پنهان از مردم`,
  daysBetween,
  ofChoice: {
    publicSameDay: 'همان روز در منابع برگزیده',
    publicSince: (day) => `از ${day} در منابع برگزیده`,
    publicEarlier: 'پیش‌تر علنی',
    keptFor: (least, most) => `${daysBetween(least, most)} پیش از گزارش برگزیده`,
  },
};
