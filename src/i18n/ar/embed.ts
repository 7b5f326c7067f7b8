import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';

export const embed: AllMessages['embed'] = {
  openFullStory: 'افتح القصة كاملة',
  openStoryNow: 'افتح القصة كاملة كما هي الآن',
  frozen: (version, day) =>
    day === '' ? `نسخة مثبَّتة: ${isolate(version)}` : `مثبَّتة كما كانت في ${day} (النسخة ${isolate(version)})`,
  opensNewTab: 'يُفتح في علامة تبويب جديدة',
  published: 'نُشر في',
  whenAndWhere: (when, where) => [when, where === '' ? '' : isolate(where)].filter((part) => part !== '').join('، '),
  notKnown: 'لم يُنشر شيء عن هذا الحدث حتى هذا اليوم.',
  notOnMap: 'ليس على الخريطة: لم يُذكر له مكان.',
  restOn: (reports, root) => `${reports === 2 ? 'مرجعهما واحد' : 'مرجعها كلها واحد'}: ${isolate(root)}.`,
  wheelHelp: (key) => `لتكبير الخريطة مرّر مع الضغط على ${isolate(key)}`,
  fingerHelp: 'حرّك الخريطة بإصبعين',
  previousStop: 'المحطة السابقة',
  nextStop: 'المحطة التالية',
  backToStop: (stop) => `العودة إلى ${stop}`,
};
