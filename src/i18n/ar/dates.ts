import type { Messages } from '../messages.ts';

/** How dates are put together from their parts. */
export const dates: Messages['dates'] = {
  dayOfMonth: (day, month) => `${day} ${month}`,
  inYear: (date, year) => `${date} ${year}`,
  weekdayAndDay: (weekday, date) => `${weekday} ${date}`,
  partOfMonth: (part, month) => `${{ early: 'أوائل', middle: 'منتصف', late: 'أواخر' }[part]} ${month}`,
  about: (date) => `نحو ${date}`,
  since: (date) => `منذ ${date}`,
  by: (date) => `بحلول ${date}`,
  range: (from, to) => `من ${from} إلى ${to}`,
};
