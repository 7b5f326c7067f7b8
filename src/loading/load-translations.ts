import { fetchBytes } from './fetch-bytes.ts';
import { StoryError } from './story-error.ts';

/** At most, of a file of translations; the first story's are 120 KB. */
const MOST_BYTES = 4_000_000;

/**
 * The texts of a story in another language, by the story's own words: the file `texts/<language>.json` beside it.
 * A story without such a file has none; a network that fails is a StoryError.
 */
export async function loadTranslations(
  storyAddress: string,
  language: string,
  signal: AbortSignal,
): Promise<Readonly<Record<string, string>>> {
  const base = new URL(storyAddress, globalThis.document?.baseURI);
  const address = new URL(`texts/${language}.json`, base).href;
  try {
    const bytes = await fetchBytes(address, MOST_BYTES, signal);
    return readTranslations(JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  } catch (error) {
    if (error instanceof StoryError && error.failure === 'missing') return {};
    throw error;
  }
}

/** The texts among what a file holds; anything else in it is passed over, and so is told in the story's language. */
function readTranslations(content: unknown): Readonly<Record<string, string>> {
  if (typeof content !== 'object' || content === null) return {};
  const texts = Object.entries(content).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(texts));
}
