/** What stands between parts that are put together here, rather than in a sentence of a language. */
export const punctuation = {
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  /** Around what is quoted. */
  opening: '“',
  closing: '”',
};
