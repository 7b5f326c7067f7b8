import { describe, expect, it } from 'vitest';
import { leaveOutNames } from '../../../src/i18n/leave-out-names.ts';
import { speakEnglish } from '../../../src/i18n/speech.ts';

const NAMES = new Map([
  ['The Post', '_ (1)'],
  ['The Post, as reprinted', '_ (2)'],
  ['FT', '_ (3)'],
  ['Who? (a magazine)', '_ (4)'],
]);
const { text, told } = leaveOutNames(speakEnglish('Asia/Muscat'), NAMES);

describe('words without names', () => {
  it('have a line in the place of each, the longest first, with its own number', () => {
    expect(text('The Post, as reprinted, follows The Post.')).toBe('_ (2), follows _ (1).');
    expect(text([{ text: 'Who? (a magazine)' }, { text: 'agrees.' }])).toBe('_ (4) agrees.');
    expect(told('The Post').map((piece) => piece.text)).toEqual(['_ (1)']);
  });

  it('keep a short name that is part of a word', () => {
    expect(text('FT: SHIFTS and FT.')).toBe('_ (3): SHIFTS and _ (3).');
  });
});
