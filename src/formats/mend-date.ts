const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Guesses the EDTF that a date was meant to be, as a phrase; undefined where there is no good guess. */
export function mendDate(text: string): string | undefined {
  const trimmed = text.trim();
  const numbers = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(trimmed);
  if (numbers) return mendNumbers(numbers[1] ?? '', Number(numbers[2]), numbers[3]);
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(trimmed);
  if (compact) return ask(compact[1] ?? '', Number(compact[2]), Number(compact[3]));
  const european = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(trimmed);
  if (european) return mendDayFirst(european[3] ?? '', Number(european[1]), Number(european[2]));
  const clock = /^(\d{4}-\d\d-\d\d)T/.exec(trimmed);
  if (clock) return `${clock[1]}, with the zone as "timeZone"?`;
  const range = /^(\d{4}[\d-]*)\/(\d{4}[\d-]*)$/.exec(trimmed);
  if (range) return `${range[2]}/${range[1]}?`;
  const words = /^(?:(\d{1,2})\s+)?([a-z]{3,})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/i.exec(trimmed);
  if (words) {
    const month = MONTHS.findIndex((name) => name.startsWith((words[2] ?? '').toLowerCase())) + 1;
    if (month > 0) return ask(words[4] ?? '', month, Number(words[1] ?? words[3] ?? 0));
  }
  return undefined;
}

function mendNumbers(year: string, month: number, dayText: string | undefined): string | undefined {
  const day = Number(dayText ?? 0);
  if (month >= 1 && month <= 12) {
    return ask(year, month, dayText === undefined ? 0 : Math.min(Math.max(day, 1), lastDay(Number(year), month)));
  }
  if (dayText !== undefined && day >= 1 && day <= 12 && month <= 31) return ask(year, day, month);
  const tail = month % 10;
  const rest = dayText === undefined ? '' : `-${two(day)}`;
  if (month === 0) return `${year}-01${rest}?`;
  return tail === 0 ? `${year}-12${rest}?` : `${year}-12${rest}, or ${year}-${two(tail)}${rest}?`;
}

function mendDayFirst(year: string, day: number, month: number): string | undefined {
  const asDayFirst = month >= 1 && month <= 12 && day >= 1 && day <= lastDay(Number(year), month);
  const asMonthFirst = day >= 1 && day <= 12 && month >= 1 && month <= lastDay(Number(year), day);
  if (asDayFirst && asMonthFirst && day !== month) {
    return `${year}-${two(month)}-${two(day)}, or ${year}-${two(day)}-${two(month)}?`;
  }
  if (asDayFirst) return ask(year, month, day);
  return asMonthFirst ? ask(year, day, month) : undefined;
}

/** A day of 0 stands for none. */
function ask(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day > lastDay(Number(year), month)) return undefined;
  return day === 0 ? `${year}-${two(month)}?` : `${year}-${two(month)}-${two(day)}?`;
}

/** The last day of a month, 1 to 12. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
