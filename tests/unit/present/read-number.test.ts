import { expect, it } from 'vitest';
import { readNumber } from '../../../src/present/read-number.ts';

it.each([
  ['12', 12],
  [' 4 ', 4],
  ['١٢', 12],
  ['۱۰', 10],
  ['', Number.NaN],
  ['-1', Number.NaN],
  ['4.2', Number.NaN],
  ['12345', Number.NaN],
])('reads %j as %d', (written, number) => {
  expect(readNumber(written)).toBe(number);
});
