/**
 * Keeps a word of another direction from turning the words around it: FIRST STRONG ISOLATE and POP DIRECTIONAL
 * ISOLATE of Unicode's bidirectional algorithm (UAX 9), for texts that can bear no `<bdi>`.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/**
 * A line of text for a drawing that is laid out from left to right in every language: in a right-to-left one its words
 * are ordered as that asks for (RIGHT-TO-LEFT ISOLATE), while its anchor stays where it was put.
 */
export function drawnLine(text: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? `\u2067${text}\u2069` : text;
}
