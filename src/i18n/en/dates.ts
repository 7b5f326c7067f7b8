/** How dates are put together from their parts. */
export const dates = {
  dayOfMonth: (day: string, month: string) => `${day} ${month}`,
  /** A month without day or year. */
  monthAlone: (month: string) => month,
  inYear: (date: string, year: string) => `${date} ${year}`,
  weekdayAndDay: (weekday: string, date: string) => `${weekday} ${date}`,
  partOfMonth: (part: 'early' | 'middle' | 'late', month: string) => `${part === 'middle' ? 'mid' : part} ${month}`,
  about: (date: string) => `about ${date}`,
  since: (date: string) => `since ${date}`,
  by: (date: string) => `by ${date}`,
  range: (from: string, to: string) => `${from} to ${to}`,
};
