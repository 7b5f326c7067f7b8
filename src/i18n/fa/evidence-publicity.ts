import type { Messages } from '../messages.ts';
import { days, daysBetween, number } from './counts.ts';

/** "۶۳" of "63": a count that comes as a text. */
const figure = (count: string) => (/^\d+$/.test(count) ? number(Number(count)) : count);

const span = (least: string, most: string, first: string, last: string) =>
  `حداکثر ${figure(most)} روز، اگر از ${first} بشماریم، و دست‌کم ${figure(least)} روز، اگر از ${last} بشماریم`;

export const publicity: Messages['evidence']['publicity'] = {
  figure: (least, most) => (least === most ? number(most) : `${number(least)} تا ${number(most)}`),
  keptFor: () => 'روز پنهان از مردم',
  within: (unit) => `روزی در ${unit}`,
  between: 'میان این دو روز',
  most: (count) => `حداکثر ${days(count)}`,
  least: (count) => `دست‌کم ${days(count)}`,
  exactly: days,
  drawnSpan: (least, most, first, last, until) => `تا ${until} از مردم پنهان بود: ${span(least, most, first, last)}.`,
  drawnDay: (count, day, until) => `${count} از مردم پنهان بود، از ${day} تا ${until}.`,
  becamePublic: (day, least, most) => `در ${day} علنی شد، پس از ${daysBetween(least, most)}.`,
  sameDay: 'همان روز علنی شد.',
  since: (day) => `از ${day} علنی است.`,
  publicEarlier: (day) => `در ${day} اینجا گزارش شد؛ پیش‌تر علنی شده بود و تاریخ آن در این داده‌ها نیست.`,
  ofChoice: {
    keptFor: () => 'روز، بنا بر منابع برگزیده',
    drawnSpan: (least, most, first, last, until) =>
      `تا ${until} در منابع برگزیده نبود: ${span(least, most, first, last)}.`,
    drawnDay: (count, day, until) => `${count} در منابع برگزیده نبود، از ${day} تا ${until}.`,
    becamePublic: (day, least, most) => `از ${day} در منابع برگزیده است، پس از ${daysBetween(least, most)}.`,
    sameDay: 'همان روز در منابع برگزیده آمد.',
    since: (day) => `از ${day} در منابع برگزیده است.`,
    publicEarlier: (day) => `از ${day} در منابع برگزیده است؛ پیش‌تر علنی شده بود.`,
    next: (day) => `بعدی در منابع برگزیده: ${day}`,
  },
  unknown: {
    notYet: 'این رویداد در این روز هنوز علنی نیست.',
    notYetWay: 'تا اینجا چیزی از آن منتشر نشده است.',
    toldElsewhere: 'هنوز هیچ‌یک از منابع برگزیده از آن نمی‌گوید.',
    toldElsewhereWay: 'منابع دیگر تا این روز از آن گفته‌اند.',
    noSource: 'هیچ‌یک از منابع برگزیده از آن نمی‌گوید.',
    noSourceWay: 'با منابعی که از آن می‌گویند بازمی‌گردد.',
    noDay: 'هیچ منبعی در اینجا نمی‌گوید این رویداد کی علنی شد.',
    noDayWay: 'در «چنان‌که رخ داد» روایت شده است.',
    allSources: 'همهٔ منابع به حساب آیند',
    asItHappened: 'دیدن آن چنان‌که رخ داد',
  },
  next: (day) => `انتشار بعدی: ${day}`,
  comingReport: (place) => ['یک گزارش', 'گزارش دوم', 'گزارش سوم'][place] ?? 'گزارشی دیگر',
  notInPrint: 'هنوز منتشر نشده',
};
