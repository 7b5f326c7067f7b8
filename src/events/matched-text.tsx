import { splitMatches } from '../domain/search-words.ts';

/** A text with the words that a search found marked in it. */
export function MatchedText({ text, terms }: { text: string; terms: ReadonlySet<string> | undefined }) {
  if (!terms) return text;
  return splitMatches(text, terms).map((part, index) =>
    part.matched ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity
      <mark key={index} className="events-found">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
