import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, setLines } from '../../../src/share-image/set-lines.ts';

/** Each letter is one px wide, times the size. */
const letters = (line: string) => line.length;
const word = fc.stringMatching(/^[a-z]{1,12}$/);

describe('lines', () => {
  it('keep every word in its order, and none is too wide but a single word', () => {
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 4, max: 60 }), (words, width) => {
        const lines = setLines(words.join(' '), width, letters);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.includes(' ') && letters(line) > width).toBe(false);
      }),
    );
  });

  it('are even rather than full', () => {
    expect(setLines('aaaa bbbb cccc dd', 14, letters)).toEqual(['aaaa bbbb', 'cccc dd']);
  });

  it('are set as large as they fit', () => {
    const measure = (line: string, _face: unknown, size: number) => line.length * size;
    expect(fitText('one two', 'text', { width: 70, sizes: [20, 10, 5], most: 1 }, measure)).toEqual({
      lines: ['one two'],
      size: 10,
    });
    expect(fitText('one two', 'text', { width: 20, sizes: [20, 10], most: 1 }, measure).size).toBe(10);
  });
});
