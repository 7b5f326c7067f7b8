import { fa } from 'make-plural/cardinals';
import { createNumerals } from '../numerals.ts';
import { plural } from '../plural.ts';

/** A number in Persian figures. */
export const number = createNumerals('fa-u-nu-arabext');

const words = ['هیچ', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده'];

/** A small number as a word, a larger one in figures. */
export const inWords = (count: number) => words[count] ?? number(count);

/** "یک" for one, figures for the others, as a sentence begins. */
export const numeral = (count: number) => (count === 1 ? 'یک' : number(count));

// A noun stays singular after a number; the rule counts none as one.
const counted = (noun: string) => (count: number) =>
  plural(fa, count, { one: `${number(count)} ${noun}`, other: `${number(count)} ${noun}` });

export const claims = counted('گفته');
export const events = counted('رویداد');
export const reports = counted('گزارش');
export const origins = counted('سرچشمه');
export const topics = counted('موضوع');
export const comparisons = counted('مقایسه');
export const lanes = counted('ردیف');
export const days = counted('روز');
export const stops = counted('ایستگاه');
export const outsideSources = counted('منبع بیرونی');
export const outsideAccounts = counted('روایت بیرونی');
export const accounts = counted('روایت');

/** "۴۲ تا ۷۲ روز"; one figure where both ends are the same. */
export const daysBetween = (least: number, most: number) =>
  least === most ? days(most) : `${number(least)} تا ${days(most)}`;
