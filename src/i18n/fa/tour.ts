import { isolate } from '../isolate.ts';
import type { Messages } from '../messages.ts';
import { number, stops } from './counts.ts';

const stopAt = (place: number) => `ایستگاه ${number(place)}`;

export const tour: Messages['tour'] = {
  heading: 'گشت در داستان',
  stop: (place, count) => `${stopAt(place)} از ${number(count)}`,
  stops: 'ایستگاه‌های گشت',
  stopNamed: (place, title) => (title === '' ? stopAt(place) : `${stopAt(place)}: ${isolate(title)}`),
  titleOf: (place, title) => title || stopAt(place),
  nothingKnown: 'آنچه این ایستگاه می‌گوید از اینجا دانسته نیست: هنوز علنی نشده بود، یا منابع آن کنار گذاشته شده‌اند.',
  leave: 'ترک گشت',
  begin: 'آغاز گشت',
  failed: 'گشت بارگذاری نشد. برای تلاش دوباره، صفحه را از نو بارگذاری کنید.',
  invitation: (count) => `${stops(count)} در دل داستان، هر یک با پرسشی برای اندیشیدن.`,
  ask: 'از خود بپرسید',
  moreQuestions: 'پرسشی دیگر',
  previous: (place) => `قبلی، ${number(place)}`,
  next: (place, day) => `بعدی، ${number(place)}: ${day}`,
  first: 'این نخستین ایستگاه است',
  end: 'آخرین ایستگاه',
  endOfTour: 'پایان دادن به گشت',
  evidence: 'شواهد این ایستگاه',
  marks: 'چگونه رسم شده است',
  placeHints: {
    point: 'حلقه: گزارشی نام شهر را می‌آورد',
    country: 'هاشور: گزارشی تنها نام کشور را می‌آورد',
    area: 'خط‌های موازی کرانه: جایی در این پهنه',
    none: 'کادر کنار نقشه: مکانی ذکر نشده، پس چیزی سنجاق نشده است',
  },
  dateHints: {
    day: 'شکل توپر: گزارشی روز را می‌گوید',
    editors: 'شکل توخالی: روز از ماست، در گزارش‌ها نیست',
    band: 'نوار: جایی میان دو سر آن',
    approximate: 'عدسی خط‌چین: حدود همان زمان',
    'open-end': 'نوک زاویه‌دار: پایانی ذکر نشده است',
    by: 'کم‌کم پررنگ: آغازی ذکر نشده است',
  },
};
