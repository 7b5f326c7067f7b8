import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';
import { number } from './counts.ts';
import { together } from './listing.ts';

/** Citations: a report, its day and paragraph, and the address of the view that shows it. */
export const citation: AllMessages['evidence']['citation'] = {
  cite: 'توثيق',
  citeEvent: 'توثيق هذا الحدث',
  citeClaim: (statement) => `هذه الإفادة: ${isolate(statement)}`,
  loading: 'التوثيق في الطريق.',
  failed: 'تعذّر تحميل التوثيق.',
  copyText: 'نسخ التوثيق نصًّا',
  copyCsl: 'نسخه بصيغة CSL-JSON',
  copied: { text: 'نُسخ نصًّا.', csl: 'نُسخ بصيغة CSL-JSON.' },
  refused: 'لم يسمح هذا المتصفح بالنسخ إلى الحافظة. التوثيق محدَّد أدناه: انسخه من هناك.',
  fallback: 'توثيق للنسخ',
  title: (title) => `«${isolate(title)}»`,
  paragraph: (paragraph) => `الفقرة ${number(paragraph)}`,
  paragraphs: (numbers) =>
    `${numbers.length === 2 ? 'الفقرتان' : 'الفقرات'} ${together(numbers.map((each) => number(each)))}`,
  dayUnknown: 'يوم النشر غير معروف',
  readAt: (publisher, day) =>
    day === undefined ? `قُرئ لدى ${isolate(publisher)}` : `قُرئ لدى ${isolate(publisher)} في ${day}`,
  // These two are values of CSL-JSON: no marks of direction in data.
  reprintedAt: (publisher) => `قُرئ كما أُعيد نشره لدى ${isolate(publisher)}`,
  viewTitle: (event, story) => `${isolate(event)}، من قصة «${isolate(story)}»`,
  claim: (statement) => `الإفادة، بصياغتنا: ${isolate(statement)}`,
  thisView: 'رابط هذا العرض',
  view: (event, story, project) => `كما هو معروض تحت «${isolate(event)}» في «${isolate(story)}»، ${isolate(project)}`,
};
