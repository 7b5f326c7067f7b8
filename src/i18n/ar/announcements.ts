import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { counter, number, underWay } from './counts.ts';

const known = counter({
  zero: 'لا شيء معروف',
  one: 'حدث واحد معروف',
  two: 'حدثان معروفان',
  few: 'أحداث معروفة',
  many: 'حدثًا معروفًا',
  other: 'حدث معروف',
});
const others = counter({
  zero: 'لا أحداث أخرى',
  one: 'حدث آخر',
  two: 'حدثان آخران',
  few: 'أحداث أخرى',
  many: 'حدثًا آخر',
  other: 'حدث آخر',
});

/** Headlines that are said aloud when something changed, to those who do not see it. */
export const announcements: AllMessages['announcements'] = {
  titles: (titles, more) => [...titles.map(isolate), ...(more > 0 ? [`و${others(more)}`] : [])].join('؛ '),
  underWay: (titles) => `الجاري الآن: ${titles}.`,
  becamePublic: (titles) => `في العلن منذ اليوم: ${titles}.`,
  newOfChoice: (titles) => `الجديد في المصادر المختارة: ${titles}.`,
  onDay: (day, headline) => `${day}. ${headline}`,
  dayUnderWay: (day, count) => `${day}: ${underWay(count)}.`,
  dayKnown: (day, count) => `${day}: ${known(count)}${count === 0 ? ' بعد' : ''}.`,
  paused: (day) => `توقف مؤقت. ${day}`,
  ended: (day) => `نهاية القصة. ${day}`,
  evidence: (title) => `الأدلة: ${isolate(title)}.`,
  step: (day, title, position) =>
    position
      ? `${day}، الحدث ${number(position.number)} من ${number(position.of)}: ${isolate(title)}.`
      : `${day}: ${isolate(title)}.`,
  lens: (lens, what) => `${lens}: ${what}`,
  lensHappened: (day, count) => `${underWay(count)} في ${day}.`,
  lensPublic: (day, count) => `${known(count)} حتى ${day}.`,
  tourStop: (place, count, title) =>
    title === ''
      ? `المحطة ${number(place)} من ${number(count)}.`
      : `المحطة ${number(place)} من ${number(count)}: ${isolate(title)}.`,
  tourLeft: 'أنت الآن خارج الجولة.',
  language: 'الصفحة الآن بالعربية.',
};
