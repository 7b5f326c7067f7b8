import { distance } from 'fastest-levenshtein';

// Beyond these a comparison costs more than a guess is worth.
const LONGEST_WORD = 100;
const MOST_CANDIDATES = 5000;
const SLIPS_A_LETTER = 0.4;
const MOST_SLIPS = 3;

/** The candidate that a word was probably meant to be: only a few of its letters differ. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > LONGEST_WORD) return undefined;
  let nearest: string | undefined;
  // A beginning, such as "lon" for "longitude", is as good as a slip.
  let beginning: string | undefined;
  let least = Math.min(MOST_SLIPS, Math.floor(word.length * SLIPS_A_LETTER)) + 1;
  let seen = 0;
  for (const candidate of candidates) {
    seen += 1;
    if (seen > MOST_CANDIDATES) break;
    if (word.length >= 3 && candidate.startsWith(word)) beginning ??= candidate;
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    if (apart < least) {
      least = apart;
      nearest = candidate;
    }
  }
  return nearest ?? beginning;
}

/** The guess as a question, or undefined where nothing is near. */
export function didYouMean(word: unknown, candidates: Iterable<string>): string | undefined {
  return askWhether(typeof word === 'string' ? nearestWord(word, candidates) : undefined);
}

export function askWhether(near: string | undefined): string | undefined {
  return near === undefined ? undefined : `did you mean “${near}”?`;
}
