import { en } from 'make-plural/cardinals';
import { plural } from '../plural.ts';

export const eventCount = (count: number) => plural(en, count, { one: '1 event', other: `${count} events` });
export const claimCount = (count: number) => plural(en, count, { one: '1 claim', other: `${count} claims` });
