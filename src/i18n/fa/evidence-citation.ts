import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { paragraph, paragraphs, quoted } from './lists.ts';

export const citation: AllMessages['evidence']['citation'] = {
  cite: 'ارجاع',
  citeEvent: 'ارجاع به این رویداد',
  citeClaim: (statement) => `به این گفته: ${isolate(statement)}`,
  loading: 'متن ارجاع در راه است.',
  failed: 'متن ارجاع بارگذاری نشد.',
  copyText: 'کپی به صورت متن',
  copyCsl: 'کپی به صورت CSL-JSON',
  copied: { text: 'به صورت متن کپی شد.', csl: 'به صورت CSL-JSON کپی شد.' },
  refused: 'این مرورگر اجازهٔ کپی نداد. متن ارجاع در پایین انتخاب شده است: آن را از همان‌جا کپی کنید.',
  fallback: 'متن ارجاع برای کپی',
  title: quoted,
  paragraph,
  paragraphs,
  dayUnknown: 'روز انتشار نامعلوم',
  readAt: (publisher, day) =>
    day === undefined ? `خوانده‌شده در ${isolate(publisher)}` : `خوانده‌شده در ${isolate(publisher)} به تاریخ ${day}`,
  reprintedAt: (publisher) => `خوانده‌شده در بازنشر ${isolate(publisher)}`,
  viewTitle: (event, story) => `${isolate(event)}، در ${quoted(story)}`,
  claim: (statement) => `گفته، به بیان ما: ${isolate(statement)}`,
  thisView: 'نشانی همین نما',
  view: (event, story, project) =>
    `چنان‌که زیر عنوان ${quoted(event)} در ${quoted(story)} نشان داده شده است، ${isolate(project)}`,
};
