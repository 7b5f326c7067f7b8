import type { Told } from '../i18n/speech.ts';

/** A text as a class is told it: what stands large, and what comes later. */
export interface Statement {
  readonly lead: readonly Told[];
  readonly rest: readonly Told[];
}

/** Characters that fit in large letters beside "who says so?". */
const ROOM = 155;
/** A sentence with its end and the space after it: a full stop inside "U.S." has none. */
const SENTENCE = /.+?(?:[.!?؟…]+[”"’»)\u2069]*(?=\s)\s*|$)/gsu;

/** As many whole sentences as there is room for, at least one; nothing is cut off. Pieces run on where no sentence ends. */
export function splitStatement(pieces: readonly Told[]): Statement {
  const sentences: Told[][] = [];
  let open: Told[] = [];
  for (const { text, ...tongue } of pieces) {
    for (const [found] of text.matchAll(SENTENCE)) {
      const words = found.trim();
      if (words === '') continue;
      open.push({ ...tongue, text: words });
      if (!/[.!?؟…][”"’»)\u2069]*$/u.test(words)) continue;
      sentences.push(open);
      open = [];
    }
  }
  if (open.length > 0) sentences.push(open);
  let count = 0;
  let length = 0;
  for (const sentence of sentences) {
    length += lengthOf(sentence);
    if (count > 0 && length > ROOM) break;
    count += 1;
  }
  return { lead: sentences.slice(0, count).flat(), rest: sentences.slice(count).flat() };
}

/** Characters of a text in pieces, each with a space after it. */
export function lengthOf(pieces: readonly Told[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length + 1, 0);
}
