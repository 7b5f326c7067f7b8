/** Cuts a text into stretches that matched a search and stretches that did not. */
export function splitMatches(text: string, terms: ReadonlySet<string>): readonly { text: string; matched: boolean }[] {
  const parts: { text: string; matched: boolean }[] = [];
  let end = 0;
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!terms.has(fold(found[0]))) continue;
    if (found.index > end) parts.push({ text: text.slice(end, found.index), matched: false });
    end = found.index + found[0].length;
    parts.push({ text: found[0], matched: true });
  }
  if (end < text.length) parts.push({ text: text.slice(end), matched: false });
  return parts;
}

/** The words of a text, folded, as the search compares them. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Lower case without diacritics, so that "Saná" is found as "sana". */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
