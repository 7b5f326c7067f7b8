import { expect, test } from 'vitest';
import { partName } from '../../../src/testimony/part-name.ts';
import { wrapWords } from '../../../src/testimony/wrap-words.ts';

test.each([
  ['Alhurra, in Arabic, on its site', 'Alhurra', 'in Arabic, on its site'],
  ['الحرة، بالعربية، في موقعها', 'الحرة', 'بالعربية، في موقعها'],
  ['IRNA', 'IRNA', ''],
])('%s: the name ends at the first comma of its script', (text, name, detail) => {
  expect(partName(text)).toEqual({ name, detail });
});

test('vowel signs take no room in a line', () => {
  expect(wrapWords('مسؤولون لم يُسمَّوا', 16)).toEqual(['مسؤولون لم يُسمَّوا']);
  expect(wrapWords('مسؤولون لم يُسمَّوا', 15)).toEqual(['مسؤولون لم', 'يُسمَّوا']);
});
