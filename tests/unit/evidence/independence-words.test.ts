import { expect, it } from 'vitest';
import { english } from '../../../src/i18n/messages.ts';

const { independence, yearInferred } = english.evidence;

it('tells of two reports as of two', () => {
  expect(independence.someRoot(1, 1, 'US officials')).toBe(
    'One names nobody behind it, the other rests on: US officials.',
  );
  expect(yearInferred(2)).toBe('The year is inferred: neither report prints it.');
});

it('tells of three or more as of more than two', () => {
  expect(independence.someRoot(2, 1, 'X')).toBe('2 name nobody behind them, one rests on: X.');
  expect(independence.someRoot(1, 2, 'X')).toBe('One names nobody behind it, the others rest on: X.');
  expect(independence.someRoot(1, 2, undefined)).toBe(
    'One names nobody behind it, the others do not all name the same people.',
  );
  expect(yearInferred(3)).toBe('The year is inferred: none of the reports prints it.');
});

it('puts a name within a sentence', () => {
  expect(['The officials', 'American officials', 'Theresa'].map(independence.asInSentence)).toEqual([
    'the officials',
    'American officials',
    'Theresa',
  ]);
});
