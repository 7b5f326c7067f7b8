import { isolate } from '../isolate.ts';
import type { AllMessages } from '../later-english.ts';

export const discovery: AllMessages['discovery'] = {
  image: (title, date) => `${isolate(title)}: على خريطة، ${isolate(date)}، مع ذكر القائلين.`,
  storyImage: (title) => `${isolate(title)}: خريطة للمنطقة، مع التقارير التي تروي القصة.`,
  openStory: 'افتح القصة كاملة',
  dayUnknown: 'اليوم غير معروف',
};
