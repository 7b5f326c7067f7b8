/** A word: letters and digits of any script, with the marks above and below them and the joiners within it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200c\u200d]*/gu;

/** A part of a text, and whether a search matched it. */
export interface Stretch {
  readonly text: string;
  readonly matched: boolean;
}

/** Cuts a text into stretches that matched a search and stretches that did not. */
export function splitMatches(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const parts: Stretch[] = [];
  let end = 0;
  for (const found of text.matchAll(WORD)) {
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
  return Array.from(text.matchAll(WORD), ([word]) => fold(word)).filter(Boolean);
}

/**
 * Letters that readers of Arabic script write one for another. What carries a hamza or a madda comes apart in NFKD, and
 * loses it with the diacritics; so do the presentation forms.
 */
const ALIKE: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ؤ: 'و',
  ئ: 'ي',
};

/** Lower case without diacritics, so that "Saná" is found as "sana", "إيران" as "ایران" and "۲۰۲۴" as "2024". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200c\u200d]+/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ٱىیکةەۀؤئ]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
