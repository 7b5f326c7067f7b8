/**
 * Keeps a word of another direction from turning the words around it: FIRST STRONG ISOLATE and POP DIRECTIONAL
 * ISOLATE of Unicode's bidirectional algorithm (UAX 9), for texts that can bear no `<bdi>`.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
