import type { AllMessages } from '../later-english.ts';
import { number } from './counts.ts';

/** What the drawings show, in words, for those who do not see them. */
export const pictures: AllMessages['pictures'] = {
  timeline: {
    window: (from, to) => `المعروض في المسارات من ${from} إلى ${to}.`,
    nothing: (day) => `لا علامة في ${day}.`,
    underWay: (day, titles) => `الجاري في ${day}: ${titles}.`,
    newInPrint: (day, titles) => `ما خرج إلى العلن في ${day}: ${titles}.`,
    newOfChoice: (day, titles) => `الجديد في المصادر المختارة في ${day}: ${titles}.`,
    month: (month, count) => `${month} (${number(count)})`,
    most: (months) => `أكثر الأحداث بدأ في ${months}.`,
    mostInPrint: (months) => `أكثر الأحداث خرج إلى العلن في ${months}.`,
    mostOfChoice: (months) => `أكثر الجديد في المصادر المختارة في ${months}.`,
  },
};
