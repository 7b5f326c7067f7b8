import { fa } from 'make-plural/cardinals';
import { isolate } from '../isolate.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import { number } from './counts.ts';

export const app: Messages['app'] = {
  name: 'Backchannel',
  pageTitle: (story) => `${isolate(story)} · Backchannel`,
  skipToEvents: 'رفتن به رویدادها',
  tour: 'گشت در داستان',
  theme: 'رنگ‌ها',
  themes: { auto: 'حالت: خودکار', light: 'حالت: روشن', dark: 'حالت: تیره' },
  menu: 'فهرست راه‌ها',
  screens: { map: 'نقشه و خط زمان', differences: 'گزارش‌ها کجا اختلاف دارند', sources: 'منابع' },
  lens: 'زاویهٔ دید',
  lenses: { happened: 'چنان‌که رخ داد', public: 'چنان‌که علنی شد' },
  foldList: 'جمع کردن فهرست',
  openList: 'نمایش فهرست',
  foldEvidence: 'جمع کردن شواهد',
  openEvidence: 'نمایش شواهد',
  panels: 'بخش‌ها',
  panelEvidence: 'شواهد',
  panelEvents: (count) => `رویدادها ${number(count)}`,
  panelTour: 'گشت',
  raiseSheet: 'جای بیشتر برای این بخش',
  lowerSheet: 'جای بیشتر برای نقشه',
  dismiss: 'بستن',
  loading: 'داستان در راه است.',
  notices: {
    stillMap: 'نقشهٔ ثابت.',
    stillMapDetail: 'این مرورگر نمی‌تواند با WebGL رسم کند. خط زمان، فهرست و شواهد مانند همیشه کار می‌کنند.',
    stillMapFailed: 'نقشهٔ زنده بارگذاری نشد. خط زمان، فهرست و شواهد مانند همیشه کار می‌کنند.',
    lostMap: 'تصویر نقشه از دست رفت.',
    lostMapDetail: 'ترسیم تصویر لحظه‌ای از کار افتاد؛ تا برگشتن آن، نقشهٔ ثابت جایش را گرفته است.',
    brokenLink: (count) =>
      plural(fa, count, {
        one: 'یک مقدار از پیوند کنار گذاشته شد.',
        other: `${number(count)} مقدار از پیوند کنار گذاشته شد.`,
      }),
    brokenValue: (key, value, expected) => `${isolate(`${key}=${value}`)}: باید ${expected} باشد.`,
    leftOutPart: (file, path, value, expected) =>
      `${isolate(file)}، ${isolate(path)}: ${value === undefined ? 'هیچ' : isolate(value)}؛ مورد انتظار: ${isolate(expected)}.`,
    leftOut: (count) =>
      plural(fa, count, {
        one: 'یک بخش از داستان خوانده نشد و کنار گذاشته شد.',
        other: `${number(count)} بخش از داستان خوانده نشد و کنار گذاشته شد.`,
      }),
  },
  // Each goes between "باید" and "باشد".
  expected: {
    day: (from, to) => `روزی از ${isolate(from)} تا ${isolate(to)}، مانند ${isolate('2024-01-10')}،`,
    event: 'شناسهٔ یکی از رویدادهای این داستان',
    lens: '«happened» یا «public»',
    language: (languages) => `یکی از ${isolate(languages)}`,
    theme: '«light»، «dark» یا «auto»',
    view: '«map»، «differences» یا «sources»',
    lanes: 'شناسهٔ ردیف‌هایی از این داستان',
    actors: 'شناسهٔ کنشگرانی از این داستان',
    places: 'شناسهٔ مکان‌هایی از این داستان',
    sources: 'شناسهٔ منابعی از این داستان',
    kinds: 'یکی از نوع‌های گفته در این داستان',
    query: 'حداکثر ۲۰۰ نویسه',
  },
  failure: {
    title: (count) =>
      plural(fa, count, { one: 'این داستان یک خطا دارد', other: `این داستان ${number(count)} خطا دارد` }),
    unreadable: 'این داستان را نمی‌توان خواند',
    nothingDrawn: (file) => `${isolate(file)}: نتوانستیم چیزی از آن رسم کنیم.`,
    value: 'مقدار',
    none: 'هیچ',
    expected: 'مورد انتظار',
    mend: 'راه اصلاح',
    more: (count) => plural(fa, count, { one: 'و یک مورد دیگر', other: `و ${number(count)} مورد دیگر` }),
    copy: 'کپی کردن فهرست',
    copied: 'کپی شد',
    again: 'تلاش دوباره',
    details: 'آنچه کنار گذاشته شد',
    crashed: 'بخشی از این صفحه از کار افتاد',
    crashedDetail: 'متن کامل داستان در پایین آمده است. شاید با بارگذاری دوبارهٔ صفحه، نقشه برگردد.',
  },
};
