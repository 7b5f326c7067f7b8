import type { Messages } from '../messages.ts';

const parts = { early: 'اوایل', middle: 'اواسط', late: 'اواخر' };

/** What ends in a mute he shows that a word hangs on it: "ژانویهٔ ۲۰۲۴", "مهٔ ۲۰۲۳", but "مارس ۲۰۲۴". */
const bound = (date: string) => (date.endsWith('ه') ? `${date}\u0654` : date);

export const dates: Messages['dates'] = {
  dayOfMonth: (day, month) => `${day} ${month}`,
  inYear: (date, year) => `${bound(date)} ${year}`,
  weekdayAndDay: (weekday, date) => `${weekday} ${date}`,
  partOfMonth: (part, month) => `${parts[part]} ${month}`,
  about: (date) => `حدود ${date}`,
  since: (date) => `از ${date}`,
  by: (date) => `تا ${date}`,
  range: (from, to) => `${from} تا ${to}`,
};
