import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { inWords, number, topics as topicCount } from './counts.ts';
import { listed, quoted } from './lists.ts';

type Differences = AllMessages['differences'];

const groups: Record<Parameters<Differences['group']>[0], string> = {
  contradict: 'متناقض',
  tension: 'ناهمخوان',
  differ: 'متفاوت',
  'more-exact': 'دقیق‌تر',
  adds: 'یکی بیشتر می‌گوید',
  compatible: 'سازگار',
  agree: 'موافق',
  other: 'سایر',
};

export const differences: Differences = {
  title: 'گزارش‌ها کجا اختلاف دارند',
  lead: (count, days, topics) =>
    [
      `${inWords(count)} گزارش${apart(count, days)}.`,
      `در ${topicCount(topics)} می‌توان گزارش‌ها را کنار هم گذاشت.`,
      'هیچ‌یک درست شمرده نشده است.',
    ].join(' '),
  sameOrigin: (names, origin) =>
    `این‌ها ${inWords(names.length)} شاهد نیستند: ${listed(names)} بر یک گزارش تکیه دارند، گزارش ${isolate(origin)}.`,
  theContradiction: 'تنها تناقض',
  shaded: 'سایه‌خورده',
  inBrackets: (names) => `(${listed(names)})`,
  filter: 'کدام موضوع‌ها',
  all: 'همه',
  group: (group) => groups[group],
  order: 'به ترتیب اهمیت: نخست آنچه با هم نمی‌خواند',
  shown: (count, total) => `${number(count)} از ${topicCount(total)}`,
  table: 'هر گزارش دربارهٔ هر موضوع چه می‌گوید',
  topic: 'موضوع',
  why: 'چرا، و چگونه رسم شده است',
  drawnAbove: 'بالاتر، به مقیاس و همراه با دلیل رسم شده است.',
  events: (topic) => `رویدادها: ${isolate(topic)}`,
  claims: (name) => `گفته‌های ${isolate(name)}`,
  claim: (id, event) => `گفتهٔ ${isolate(id)}، در ${quoted(event)}`,
  empty: {
    tooEarly: (count, day, chosen) => {
      if (count === 0)
        return `تا ${day} ${chosen ? 'هیچ‌یک از گزارش‌های برگزیده' : 'هیچ گزارشی'} منتشر نشده است: هنوز چیزی نیست که کنار هم گذاشته شود.`;
      if (count === 1)
        return `تا ${day} تنها ${chosen ? 'یکی از گزارش‌های برگزیده' : 'یک گزارش'} منتشر شده است: هنوز چیزی نیست که کنار آن گذاشته شود.`;
      return `تا ${day} ${inWords(count)} گزارش${chosen ? ' از گزارش‌های برگزیده' : ''} منتشر شده‌اند، اما هنوز موضوع مشترکی ندارند.`;
    },
    next: (day, chosen) => `${chosen ? 'بعدی از میان آن‌ها' : 'انتشار بعدی'}: ${day}.`,
    moveOn: (day) => `رفتن به ${day}`,
    oneSource: (name) => `تنها با ${isolate(name)}، چیزی نیست که کنار آن گذاشته شود.`,
    sources: (names) => `با ${listed(names)}، چیزی نیست که کنار هم گذاشته شود.`,
    noReport: 'در حال حاضر هیچ‌یک از گزارش‌ها به حساب نمی‌آید، پس چیزی نیست که کنار هم گذاشته شود.',
    allSources: 'همهٔ منابع به حساب آیند',
    none: 'در این داستان چیزی کنار هم گذاشته نشده است.',
    toMap: 'بازگشت به نقشه و خط زمان',
  },
};

function apart(count: number, days: number | undefined): string {
  if (days === undefined || count < 2) return '';
  if (days === 0) return '، در یک روز';
  return `، با ${inWords(days)} روز فاصله${count === 2 ? '' : ' از نخستین تا آخرین'}`;
}
