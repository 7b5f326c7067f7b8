import type { AllMessages } from '../later-english.ts';
import { number } from './counts.ts';

/** What the drawings show, in words, for those who do not see them. */
export const pictures: AllMessages['pictures'] = {
  timeline: {
    window: (from, to) => `ردیف‌ها از ${from} تا ${to} را نشان می‌دهند.`,
    nothing: (day) => `در ${day} چیزی نشان نشده است.`,
    underWay: (day, events) => `در جریان در ${day}: ${events}.`,
    newInPrint: (day, events) => `در ${day} علنی شد: ${events}.`,
    newOfChoice: (day, events) => `در ${day} در منابع برگزیده آمد: ${events}.`,
    month: (month, count) => `${month} (${number(count)})`,
    most: (months) => `بیشتر رویدادها در ${months} آغاز می‌شود.`,
    mostInPrint: (months) => `بیشتر رویدادها در ${months} علنی شد.`,
    mostOfChoice: (months) => `بیشتر رویدادهای منابع برگزیده در ${months} آمد.`,
  },
};
