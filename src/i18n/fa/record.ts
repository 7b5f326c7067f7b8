import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { claims, events, topics } from './counts.ts';
import { paragraph, quoted } from './lists.ts';

export const record: AllMessages['record'] = {
  cautions: 'آنچه باید در نظر داشت',
  tour: 'داستان، ایستگاه به ایستگاه',
  question: 'از خود بپرسید:',
  events,
  lane: 'ردیف',
  when: 'زمان',
  where: 'مکان',
  saidBy: (value, precision, names) =>
    `${isolate(value)} (${[precision, names === '' ? '' : isolate(names)].filter(Boolean).join('، ')})`,
  noDate: 'تاریخ ذکر نشده',
  noPlace: 'مکان ذکر نشده',
  editorsDate: 'تاریخ از ماست، در گزارش‌ها نیست',
  inferred: 'سال استنباط شده',
  claims,
  claimSource: (source, which) => (which === undefined ? isolate(source) : `${isolate(source)}، ${paragraph(which)}`),
  chainLink: ' ← ',
  asPrinted: (printed, corrected, basis) =>
    corrected === undefined
      ? `چنان‌که چاپ شده: ${quoted(printed)}. ${isolate(basis)}`
      : `چنان‌که چاپ شده: ${quoted(printed)}. خوانش محتمل: ${quoted(corrected)}. ${isolate(basis)}`,
  external: (verdict) => `دیگران: ${isolate(verdict)}.`,
  comparisons: (count) => `گزارش‌ها کجا اختلاف دارند: ${topics(count)}`,
  oddities: 'نابسامانی‌های متن چاپی',
  sources: 'منابع',
  published: (day) => `انتشار: ${day}`,
  unpublished: 'روز انتشار نامعلوم',
  retrieved: (day) => `خوانده‌شده در ${day}`,
  restsOn: (name) => `متکی بر ${isolate(name)}`,
};
