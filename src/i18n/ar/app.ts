import { ar } from 'make-plural/cardinals';
import { isolate } from '../isolate.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import { counter, number } from './counts.ts';

const moreErrors = counter({
  zero: 'ولا أخطاء أخرى',
  one: 'وخطأ آخر',
  two: 'وخطآن آخران',
  few: 'أخطاء أخرى',
  many: 'خطأً آخر',
  other: 'خطأ آخر',
});

export const app: Messages['app'] = {
  name: 'Backchannel',
  pageTitle: (story) => `${story} · Backchannel`,
  skipToEvents: 'الانتقال إلى الأحداث',
  tour: 'جولة موجَّهة',
  theme: 'الألوان',
  language: 'اللغة',
  themes: { auto: 'المظهر: تلقائي', light: 'المظهر: فاتح', dark: 'المظهر: داكن' },
  menu: 'القائمة الرئيسية',
  screens: { map: 'الخريطة والخط الزمني', differences: 'أين يختلف التقريران', sources: 'المصادر' },
  lens: 'العدسة',
  lenses: { happened: 'كما حدثت', public: 'كما ظهرت إلى العلن' },
  foldList: 'طيّ القائمة',
  openList: 'إظهار القائمة',
  foldEvidence: 'طيّ الأدلة',
  openEvidence: 'إظهار الأدلة',
  panels: 'اللوحات',
  panelEvidence: 'الأدلة',
  panelEvents: (count) => `الأحداث ${number(count)}`,
  panelTour: 'الجولة',
  raiseSheet: 'رفع اللوحة',
  lowerSheet: 'توسيع الخريطة',
  dismiss: 'إغلاق',
  loading: 'القصة في طريقها إليك.',
  notices: {
    stillMap: 'خريطة ثابتة.',
    stillMapDetail: 'هذا المتصفح لا يرسم بتقنية WebGL. أما الخط الزمني والقائمة والأدلة فتعمل كالمعتاد.',
    stillMapFailed: 'تعذّر تحميل الخريطة الحيّة. أما الخط الزمني والقائمة والأدلة فتعمل كالمعتاد.',
    lostMap: 'فقدت الخريطة صورتها.',
    lostMapDetail: 'انقطع الرسم لحظة؛ وتنوب الخريطة الثابتة عنها إلى أن يعود.',
    noLanguage: (name) => `تعذّر جلب اللغة: ${isolate(name)}.`,
    noLanguageDetail: 'تبقى الصفحة كما هي. اختر اللغة مرة أخرى لإعادة المحاولة.',
    brokenLink: (count) =>
      plural(ar, count, {
        zero: 'لم تُهمَل أي قيمة من الرابط.',
        one: 'أُهملت قيمة واحدة من الرابط.',
        two: 'أُهملت قيمتان من الرابط.',
        few: `أُهملت ${number(count)} قيم من الرابط.`,
        many: `أُهملت ${number(count)} قيمة من الرابط.`,
        other: `أُهملت ${number(count)} قيمة من الرابط.`,
      }),
    brokenValue: (key, value, expected) => `${isolate(`${key}=${value}`)}: المتوقَّع ${expected}.`,
    leftOutPart: (file, path, value, expected) =>
      `${isolate(file)}، ${isolate(path)}: ${value === undefined ? 'لا شيء' : isolate(value)}؛ والمتوقَّع: ${isolate(expected)}.`,
    leftOut: (count) =>
      plural(ar, count, {
        zero: 'قُرئت أجزاء القصة كلها.',
        one: 'تعذّرت قراءة جزء واحد من القصة، فأُسقط.',
        two: 'تعذّرت قراءة جزأين من القصة، فأُسقطا.',
        few: `تعذّرت قراءة ${number(count)} أجزاء من القصة، فأُسقطت.`,
        many: `تعذّرت قراءة ${number(count)} جزءًا من القصة، فأُسقطت.`,
        other: `تعذّرت قراءة ${number(count)} جزء من القصة، فأُسقطت.`,
      }),
  },
  expected: {
    day: (from, to) => `يوم من ${isolate(from)} إلى ${isolate(to)}، مثل ${isolate('2024-01-10')}`,
    event: 'معرّف حدث من أحداث هذه القصة',
    lens: `«${isolate('happened')}» أو «${isolate('public')}»`,
    language: (languages) => `لغة من هذه: ${isolate(languages)}`,
    theme: `«${isolate('light')}» أو «${isolate('dark')}» أو «${isolate('auto')}»`,
    view: `«${isolate('map')}» أو «${isolate('differences')}» أو «${isolate('sources')}»`,
    lanes: 'معرّفات مسارات من هذه القصة',
    actors: 'معرّفات فاعلين في هذه القصة',
    places: 'معرّفات أماكن في هذه القصة',
    sources: 'معرّفات مصادر لهذه القصة',
    kinds: 'أنواع إفادات ترد في هذه القصة',
    query: `${number(200)} حرف على الأكثر`,
  },
  failure: {
    title: (count) =>
      plural(ar, count, {
        zero: 'لا أخطاء في هذه القصة',
        one: 'في هذه القصة خطأ واحد',
        two: 'في هذه القصة خطآن',
        few: `في هذه القصة ${number(count)} أخطاء`,
        many: `في هذه القصة ${number(count)} خطأً`,
        other: `في هذه القصة ${number(count)} خطأ`,
      }),
    unreadable: 'تعذّرت قراءة هذه القصة',
    nothingDrawn: (file) => `${isolate(file)}: لم يمكن رسم شيء من هذا الملف.`,
    value: 'القيمة',
    none: 'لا قيمة',
    expected: 'المتوقَّع',
    mend: 'الإصلاح',
    more: (count) => (count < 3 ? moreErrors(count) : `و${moreErrors(count)}`),
    copy: 'نسخ القائمة',
    copied: 'تم النسخ',
    again: 'إعادة المحاولة',
    details: 'ما أُسقط',
    crashed: 'تعطّل شيء في هذه الصفحة',
    crashedDetail: 'نص القصة أدناه كاملًا. وقد تعود الخريطة بإعادة تحميل الصفحة.',
  },
};
