import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';

export const discovery: AllMessages['discovery'] = {
  image: (title, date) => `${isolate(title)}: روی نقشه، ${isolate(date)}، همراه با گویندگان.`,
  storyImage: (title) => `${isolate(title)}: نقشهٔ منطقه، همراه با گزارش‌هایی که آن را روایت می‌کنند.`,
  openStory: 'گشودن روایت کامل',
  dayUnknown: 'روز نامعلوم',
};
