import { describe, expect, test } from 'vitest';
import { settleSheet } from '../../../src/app/settle-sheet.ts';

const sizes = { low: 0, middle: 330, high: 500 };

describe('a sheet that is let go', () => {
  test('goes to the nearest height where the hand rests', () => {
    expect(settleSheet(160, 0, sizes)).toBe('low');
    expect(settleSheet(170, 0, sizes)).toBe('middle');
    expect(settleSheet(414, 0, sizes)).toBe('middle');
    expect(settleSheet(416, 0, sizes)).toBe('high');
  });

  test('goes on with a throw, and never back behind it', () => {
    expect(settleSheet(350, 1, sizes)).toBe('high');
    expect(settleSheet(40, 0.6, sizes)).toBe('middle');
    expect(settleSheet(310, -0.6, sizes)).toBe('low');
    expect(settleSheet(480, -0.6, sizes)).toBe('middle');
  });

  test('goes over the middle where the throw is hard enough', () => {
    expect(settleSheet(120, 3, sizes)).toBe('high');
    expect(settleSheet(400, -3, sizes)).toBe('low');
  });

  test('stays at an end that it is thrown against', () => {
    expect(settleSheet(500, 4, sizes)).toBe('high');
    expect(settleSheet(0, -4, sizes)).toBe('low');
  });
});
