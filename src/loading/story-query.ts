import { queryOptions } from '@tanstack/react-query';
import { mayAsk } from './ask.ts';
import { loadStory } from './load-story.ts';
import { StoryError } from './story-error.ts';

export { StoryError };

/**
 * The query of a story. `address` may be relative to the page; `expectedHash` is the SHA-256 that the page gives for
 * the build's own story. Its errors are StoryErrors. A story does not change while it is read, so it never goes stale.
 */
export function storyQuery(address: string, expectedHash?: string) {
  return queryOptions({
    queryKey: ['story', address, expectedHash ?? ''] as const,
    queryFn: ({ signal }) => loadStory(resolveAddress(address), expectedHash, signal),
    // Asked for even where the browser believes to be offline: a cache may answer, and if not, the page says so.
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    // A catalog has maps and is large: nothing is gained by comparing it with another.
    structuralSharing: false,
    retry: (failures, error) => failures < 2 && error instanceof StoryError && error.failure === 'network',
  });
}

/** The whole address; throws a StoryError where it is none that a page may fetch. */
function resolveAddress(address: string): string {
  const base = globalThis.document?.baseURI;
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url && mayAsk(url)) return url.href;
  const expected = 'an address that begins with https:// or http://, or one relative to the page';
  throw new StoryError('refused', [{ file: address, path: '', value: address, expected, severity: 'error' }]);
}
