/**
 * How many characters of a text take room in a line, to tell its width without a font: marks that stand over or under
 * their letter, and signs for the order of words, take none.
 */
export function countLetters(text: string): number {
  return text.replace(/[\p{M}\p{Cf}]/gu, '').length;
}
