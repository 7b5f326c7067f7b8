import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitStatement } from '../../../src/present/split-statement.ts';

const join = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join(' ');

describe('a statement for a slide', () => {
  it('takes whole sentences as far as there is room', () => {
    const long = `One sentence. ${'Word '.repeat(40).trim()}.`;
    const { lead, rest } = splitStatement([{ text: long }]);
    expect(join(lead)).toBe('One sentence.');
    expect(join(rest)).toBe(`${'Word '.repeat(40).trim()}.`);
  });

  it('runs on where a passage ends without a sentence', () => {
    const { lead } = splitStatement([
      { text: 'One knows of May;' },
      { text: 'the other of a deal.' },
      { text: 'x'.repeat(200) },
    ]);
    expect(join(lead)).toBe('One knows of May; the other of a deal.');
  });

  it('parts sentences of Arabic and Persian, and no abbreviation', () => {
    expect(splitStatement([{ text: `متى كان ذلك؟ ${'كلمة '.repeat(40).trim()}.` }]).lead).toEqual([
      { text: 'متى كان ذلك؟' },
    ]);
    expect(join(splitStatement([{ text: 'The U.S.-led strikes.' }]).lead)).toBe('The U.S.-led strikes.');
  });

  it('loses nothing, whatever it is given', () => {
    const word = fc.stringMatching(/^[a-zابت.!?؟]{1,9}$/);
    const pieces = fc.array(fc.array(word, { minLength: 1 }).map((words) => ({ text: words.join(' ') })));
    fc.assert(
      fc.property(pieces, (told) => {
        const { lead, rest } = splitStatement(told);
        expect(join([...lead, ...rest])).toBe(join(told));
        expect(lead.length > 0).toBe(told.length > 0);
      }),
    );
  });
});
