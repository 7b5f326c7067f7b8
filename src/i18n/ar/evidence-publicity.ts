import { ar } from 'make-plural/cardinals';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import { afterDays, days, number } from './counts.ts';
import { betweenDays } from './spans.ts';

/** The figure stands large, the unit after it: up to two days the figure is the word itself. */
const unit = (most: number, rest: string, comma = '') =>
  plural(ar, most, {
    zero: rest,
    one: rest,
    two: rest,
    few: `أيام${comma} ${rest}`,
    many: `يومًا${comma} ${rest}`,
    other: `يوم${comma} ${rest}`,
  });
const afterSpan = (least: number, most: number) =>
  least === most ? afterDays(most) : most <= 2 ? 'يوم أو يومين' : `ما بين ${number(least)} و${afterDays(most)}`;
const drawn = (least: string, most: string, first: string, last: string) =>
  `${days(Number(most))} على الأكثر بالحساب من ${first}، و${days(Number(least))} على الأقل بالحساب من ${last}.`;

/** What was public, and from when on. */
export const publicity: Messages['evidence']['publicity'] = {
  figure: (least, most) =>
    most <= 2 ? betweenDays(least, most) : least === most ? number(most) : `من ${number(least)} إلى ${number(most)}`,
  keptFor: (most) => unit(most, 'بعيدًا عن العلن'),
  within: (month) => `يوم في ${month}`,
  between: 'بين هذين اليومين',
  most: (count) => `${number(count)} على الأكثر`,
  least: (count) => `${number(count)} على الأقل`,
  exactly: days,
  drawnSpan: (least, most, first, last, until) => `بعيدًا عن العلن حتى ${until}: ${drawn(least, most, first, last)}`,
  drawnDay: (count, day, until) => `${count} بعيدًا عن العلن، من ${day} إلى ${until}.`,
  becamePublic: (day, least, most) => `الخروج إلى العلن: ${day}، بعد ${afterSpan(least, most)}.`,
  sameDay: 'في العلن منذ اليوم نفسه.',
  since: (day) => `في العلن منذ ${day}.`,
  publicEarlier: (day) => `الخبر هنا في ${day}؛ وفي العلن قبل ذلك: التاريخ ليس في هذه البيانات.`,
  ofChoice: {
    keptFor: (most) => unit(most, 'بحسب المصادر المختارة', '،'),
    drawnSpan: (least, most, first, last, until) =>
      `خارج المصادر المختارة حتى ${until}: ${drawn(least, most, first, last)}`,
    drawnDay: (count, day, until) => `${count} خارج المصادر المختارة، من ${day} إلى ${until}.`,
    becamePublic: (day, least, most) => `في المصادر المختارة منذ ${day}، بعد ${afterSpan(least, most)}.`,
    sameDay: 'في المصادر المختارة منذ اليوم نفسه.',
    since: (day) => `في المصادر المختارة منذ ${day}.`,
    publicEarlier: (day) => `في المصادر المختارة منذ ${day}؛ وفي العلن قبل ذلك.`,
    next: (day) => `التالي في المصادر المختارة: ${day}`,
  },
  unknown: {
    notYet: 'لم يخرج هذا الحدث إلى العلن بعد في هذا اليوم.',
    notYetWay: 'لم يُنشر عنه شيء حتى الآن.',
    toldElsewhere: 'لا يرويه أي من المصادر المختارة بعد.',
    toldElsewhereWay: 'وقد روته مصادر أخرى حتى هذا اليوم.',
    noSource: 'لا يرويه أي من المصادر المختارة.',
    noSourceWay: 'ويعود بعودة المصادر التي ترويه.',
    noDay: 'لا يقول أي مصدر هنا متى خرج هذا الحدث إلى العلن.',
    noDayWay: 'وهو مرويّ كما حدث.',
    allSources: 'احتساب كل المصادر',
    asItHappened: 'النظر إليه كما حدث',
  },
  next: (day) => `النشر التالي: ${day}`,
  comingReport: (place) => ['تقرير', 'تقرير ثانٍ', 'تقرير ثالث'][place] ?? 'تقرير آخر',
  notInPrint: 'لم يُنشر بعد',
};
