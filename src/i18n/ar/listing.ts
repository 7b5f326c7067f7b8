import { isolate } from '../isolate.ts';

const conjunction = new Intl.ListFormat('ar', { type: 'conjunction' });

/** «أ وب وج». Names may be in other letters, and do not turn the words around them. */
export const namesTogether = (names: readonly string[]) => conjunction.format(names.map(isolate));

/** «أ وب وج», of parts that are in our own words. */
export const together = (parts: readonly string[]) => conjunction.format(parts);

/** «أ، ب، ج» of names. */
export const namesInRow = (names: readonly string[]) => names.map(isolate).join('، ');
