import type { ReactNode } from 'react';
import { splitMatches } from '../domain/search-words.ts';
import type { Prose } from '../domain/story.ts';
import { StoryText } from '../i18n/story-text.tsx';

/** A text with the words that a search found marked in it. */
export function MatchedText({ of: prose, terms }: { of: Prose; terms: ReadonlySet<string> | undefined }) {
  return <StoryText of={prose} mark={terms && ((words) => markWords(words, terms))} />;
}

function markWords(words: string, terms: ReadonlySet<string>): ReactNode {
  return splitMatches(words, terms).map((part, index) =>
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
