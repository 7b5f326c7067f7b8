import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';

export const embed: AllMessages['embed'] = {
  openFullStory: 'متن کامل داستان',
  openStoryNow: 'متن کامل داستان، چنان‌که اکنون هست',
  frozen: (version, day) =>
    day === '' ? `نسخهٔ ثابت ${isolate(version)}` : `ثابت، چنان‌که در ${day} بود (نسخهٔ ${isolate(version)})`,
  opensNewTab: 'در زبانهٔ تازه باز می‌شود',
  published: 'منتشرشده در',
  whenAndWhere: (when, where) => [when, where === '' ? '' : isolate(where)].filter((part) => part !== '').join('، '),
  notKnown: 'تا این روز چیزی از این رویداد منتشر نشده بود.',
  notOnMap: 'روی نقشه نیست: جایی برایش گفته نشده است.',
  restOn: (reports, root) => `${reports === 2 ? 'هر دو' : 'همه'} متکی‌اند بر ${isolate(root)}.`,
  wheelHelp: (key) => `برای بزرگ‌کردن نقشه، ${isolate(key)} را نگه دارید و بغلتانید`,
  fingerHelp: 'نقشه را با دو انگشت جابه‌جا کنید',
  previousStop: 'ایستگاه قبلی',
  nextStop: 'ایستگاه بعدی',
  backToStop: (stop) => `بازگشت به ${stop}`,
};
