import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { events, number, underWay } from './counts.ts';

/** Headlines that are said aloud when something changed, to those who do not see it. */
export const announcements: AllMessages['announcements'] = {
  titles: (titles, more) => [...titles.map(isolate), ...(more > 0 ? [`و ${number(more)} رویداد دیگر`] : [])].join('؛ '),
  underWay: (titles) => `در جریان: ${titles}.`,
  becamePublic: (titles) => `علنی شد: ${titles}.`,
  newOfChoice: (titles) => `تازه در منابع برگزیده: ${titles}.`,
  onDay: (day, headline) => `${day}. ${headline}`,
  dayUnderWay: (day, count) => `${day}: ${underWay(count)}.`,
  dayKnown: (day, known) => `${day}: ${known === 0 ? 'هنوز چیزی علنی نیست' : `تا اینجا ${events(known)} علنی`}.`,
  paused: (day) => `مکث. ${day}`,
  ended: (day) => `پایان داستان. ${day}`,
  evidence: (title) => `شواهد: ${isolate(title)}.`,
  step: (day, title, position) =>
    position
      ? `${day}، رویداد ${number(position.number)} از ${number(position.of)}: ${isolate(title)}.`
      : `${day}: ${isolate(title)}.`,
  lens: (lens, what) => `${lens}: ${what}`,
  lensHappened: (day, count) => `در ${day} ${underWay(count)}.`,
  lensPublic: (day, known) => (known === 0 ? `تا ${day} چیزی علنی نیست.` : `تا ${day} ${events(known)} علنی.`),
  tourStop: (place, count, title) =>
    `ایستگاه ${number(place)} از ${number(count)}${title === '' ? '' : `: ${isolate(title)}`}.`,
  tourLeft: 'گشت را ترک کردید.',
  language: 'این صفحه اکنون به فارسی است.',
};
