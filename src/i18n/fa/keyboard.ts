import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';

export const keyboard: AllMessages['keyboard'] = {
  title: 'میان‌برهای صفحه‌کلید',
  switch: (on) => `میان‌برها: ${on ? 'روشن' : 'خاموش'}`,
  explained: `هر یک تنها وقتی کار می‌کند که تمرکز درون بخش خودش باشد، و هرگز هنگام نوشتن. اگر خاموش شوند، حرف‌ها و نشانه‌ها کاری نمی‌کنند؛ کلیدهای جهت، ${isolate('Page Up')}، ${isolate('Page Down')}، ${isolate('Enter')} و ${isolate('Escape')} همچنان کار می‌کنند.`,
  close: 'بستن',
  regions: {
    timeline: 'خط زمان',
    map: 'نقشه',
    list: 'رویدادها',
    evidence: 'شواهد',
    anyRegion: 'در هر یک از آن‌ها',
  },
  lines: {
    timeline: {
      play: 'پخش یا مکث',
      nextEvent: 'رویداد بعدی',
      previousEvent: 'رویداد قبلی',
      shorterTime: 'بازهٔ کوتاه‌تر',
      longerTime: 'بازهٔ بلندتر',
      wholeStory: 'کل داستان',
    },
    map: {
      nextMark: 'نشان بعدی',
      previousMark: 'نشان قبلی',
      zoomIn: 'نزدیک‌تر',
      zoomOut: 'دورتر',
      follow: 'همراه شدن با داستان، یا ترک آن',
    },
    list: { search: 'جست‌وجو' },
    evidence: {
      nextClaim: 'گفتهٔ بعدی',
      previousClaim: 'گفتهٔ قبلی',
      nextSection: 'بخش بعدی',
      previousSection: 'بخش قبلی',
    },
    anyRegion: { sheet: 'همین برگه' },
  },
  standing: {
    timeline: { day: 'نشانگر زمان: یک روز', month: 'نشانگر زمان: یک ماه', ends: 'نشانگر زمان: آغاز و پایان' },
    map: { pan: 'جابه‌جایی تصویر', marks: 'نشان بعدی و قبلی', select: 'انتخاب نشان' },
    list: { events: 'از رویدادی به رویداد دیگر', ends: 'نخستین و آخرین رویداد', select: 'انتخاب رویداد' },
    evidence: { scroll: 'پیمایش' },
    anyRegion: { out: 'یک پله بیرون رفتن' },
  },
  space: 'فاصله',
  or: 'یا',
};
