import { isolate } from '../isolate.ts';
import { number } from './counts.ts';

const conjunction = new Intl.ListFormat('fa', { type: 'conjunction' });

/** Names as one list, "مسقط و عمان": each kept from turning the others around. */
export const listed = (names: readonly string[]) => conjunction.format(names.map(isolate));

/** The same for words of our own. */
export const joined = (parts: readonly string[]) => conjunction.format(parts);

/** A text of the story in Persian quotation marks. */
export const quoted = (text: string) => `«${isolate(text)}»`;

/** "بند ۳", "بندهای ۳ و ۴" */
export const paragraph = (which: number) => `بند ${number(which)}`;
export const paragraphs = ([first, ...rest]: readonly number[]) =>
  rest.length === 0 ? paragraph(first ?? 0) : `بندهای ${joined([first ?? 0, ...rest].map(number))}`;
