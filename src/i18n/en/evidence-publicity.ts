import { en } from 'make-plural/cardinals';
import { plural } from '../plural.ts';

const days = (count: number) => plural(en, count, { one: '1 day', other: `${count} days` });
const range = (least: number, most: number) => (least === most ? String(least) : `${least} to ${most}`);

/** What was public, and from when on. */
export const publicity = {
  figure: range,
  keptFor: (most: number) => plural(en, most, { one: 'day kept from the public', other: 'days kept from the public' }),
  within: (unit: string) => `a day in ${unit}`,
  between: 'between these days',
  most: (count: number) => `${count} at most`,
  least: (count: number) => `${count} at least`,
  exactly: days,
  drawnSpan: (least: string, most: string, first: string, last: string, until: string) =>
    `Kept from the public until ${until}: for ${most} at most, counted from ${first}, and ${least} at least, counted from ${last}.`,
  drawnDay: (count: string, day: string, until: string) =>
    `Kept from the public for ${count}, from ${day} to ${until}.`,
  becamePublic: (day: string, least: number, most: number) =>
    `Became public on ${day}, after ${least === most ? days(most) : `${range(least, most)} days`}.`,
  sameDay: 'Public the same day.',
  since: (day: string) => `Public since ${day}.`,
  publicEarlier: (day: string) => `Reported here on ${day}; public earlier: date not in this data.`,
  /** The same, where only some sources count: what was public beside them is not told. */
  ofChoice: {
    keptFor: (most: number) =>
      plural(en, most, { one: 'day, by the chosen sources', other: 'days, by the chosen sources' }),
    drawnSpan: (least: string, most: string, first: string, last: string, until: string) =>
      `Not in the chosen sources until ${until}: for ${most} at most, counted from ${first}, and ${least} at least, counted from ${last}.`,
    drawnDay: (count: string, day: string, until: string) =>
      `Not in the chosen sources for ${count}, from ${day} to ${until}.`,
    becamePublic: (day: string, least: number, most: number) =>
      `In the chosen sources since ${day}, after ${least === most ? days(most) : `${range(least, most)} days`}.`,
    sameDay: 'In the chosen sources the same day.',
    since: (day: string) => `In the chosen sources since ${day}.`,
    publicEarlier: (day: string) => `In the chosen sources since ${day}; public earlier.`,
    next: (day: string) => `Next in the chosen sources: ${day}`,
  },
  next: (day: string) => `Next in print: ${day}`,
  comingReport: (place: number) => ['A report', 'A second report', 'A third report'][place] ?? 'Another report',
  notInPrint: 'not in print yet',
};
