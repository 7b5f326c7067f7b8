import type { AllMessages } from '../later-english.ts';
import { counter, number } from './counts.ts';

const files = { zero: 'لا ملفات', one: 'ملف واحد', two: 'ملفان', few: 'ملفات', many: 'ملفًا', other: 'ملف' };
const counted = counter(files);

export const offline: AllMessages['offline'] = {
  states: {
    ready: 'جاهز بلا اتصال',
    failed: 'غير جاهز بلا اتصال',
    refused: 'يحتاج إلى اتصال',
  },
  fetching: (kept, total) => `جارٍ الجلب: ${number(kept)} من ${number(total)}`,
  preparing: 'يُحضَّر للعمل بلا اتصال',
  title: 'على هذا الجهاز',
  kinds: {
    pages: 'الشاشات',
    program: 'البرنامج',
    stories: 'القصة',
    maps: 'الخريطة',
    languages: 'اللغات',
    fonts: 'الخطوط',
  },
  all: 'كاملة',
  missing: (count) => `ناقص: ${counted(count)}`,
  coming: (count) => `بقي: ${counted(count)}`,
  unkept: { pages: 'صفحات المصادر', pictures: 'الصور المعدَّة لمواقع أخرى' },
  never: 'لا تُحفظ',
  details: {
    ready: 'القصة كلها تعمل بلا اتصال، بكل اللغات.',
    fetching: 'ابقَ متصلًا حتى يصل كل شيء.',
    failed: 'لم يصل كل شيء. قد تغيب أجزاء عند انقطاع الاتصال.',
    refused: 'هذا المتصفح، أو هذا العنوان، لا يحفظ شيئًا. للعمل بلا اتصال نزِّل القصة في ملف مضغوط.',
  },
  newVersion: 'نسخة جديدة جاهزة.',
  newVersionDetail: 'تبقى هذه الصفحة على النسخة القديمة حتى تنتقل. وتنتقل صفحات هذا الموقع المفتوحة كلها معًا.',
  change: 'استخدمها',
  zip: (size) => `تنزيل في ملف مضغوط (${number(size)} ميغابايت)`,
  copyHasNoAddress: 'هذه النسخة على قرص، وليس لها عنوان يفتحه غيرك. أعطِ الملف المضغوط بدلًا من ذلك.',
  zipDetail: 'تُفتح بلا موقع: من ذاكرة محمولة، بنقرة مزدوجة.',
};
