import type { ReactNode } from 'react';
import type { Prose } from '../domain/prose.ts';
import type { SearchResult } from '../domain/search.ts';
import { StoryText } from '../i18n/story-text.tsx';

/** A text with the words that a search found marked in it. */
export function MatchedText({ of: prose, found }: { of: Prose; found: SearchResult | undefined }) {
  return <StoryText of={prose} mark={found && ((words) => markWords(words, found))} />;
}

function markWords(words: string, found: SearchResult): ReactNode {
  return found.split(words).map((part, index) =>
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
