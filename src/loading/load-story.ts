import type { Catalog } from '../domain/catalog.ts';
import { buildCatalog } from '../domain/compile.ts';
import type { ClaimId } from '../domain/identifiers.ts';
import type { Story } from '../domain/story.ts';
import type { Dating } from '../domain/time/dating.ts';
import { readDatings } from '../formats/datings-file.ts';
import type { Problem } from '../formats/problem.ts';
import { MOST_BYTES } from '../formats/story-limits.ts';
import { fetchBytes, TooLarge } from './fetch-bytes.ts';
import { StoryError } from './story-error.ts';

export interface LoadedStory {
  readonly catalog: Catalog;
  /** What is wrong with the story, where the rest of it can be shown all the same. */
  readonly problems: readonly Problem[];
  /** Whether it is, byte for byte, the story that the page was built with: only then the page shows it already. */
  readonly asBuilt: boolean;
}

/**
 * Loads a story. Bytes of the expected SHA-256 (hexadecimal) are the build's own, checked there already, and are
 * taken with the dates that the build read; any other bytes are checked and dated here. Throws a StoryError.
 */
export async function loadStory(
  address: string,
  expectedHash: string | undefined,
  signal: AbortSignal,
): Promise<LoadedStory> {
  const datings = expectedHash === undefined ? undefined : fetchDatings(new URL('datings.json', address).href, signal);
  const bytes = await fetchStory(address, signal);
  if (expectedHash !== undefined && (await hash(bytes)) === expectedHash) {
    const story = JSON.parse(new TextDecoder().decode(bytes)) as Story;
    const read = await datings;
    const complete = read && fits(story, read) ? read : await dateFromScratch(story);
    return { catalog: buildCatalog(story, complete), problems: [], asBuilt: true };
  }
  const { checkStoryBytes } = await import('../formats/check-story.ts');
  const { story, problems } = checkStoryBytes(bytes, fileNameOf(address));
  if (!story) throw new StoryError('unusable', problems);
  return { catalog: buildCatalog(story, await dateFromScratch(story)), problems, asBuilt: false };
}

async function fetchStory(address: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await fetchBytes(address, MOST_BYTES, signal);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    const { reportTooLarge } = await import('../formats/check-story.ts');
    throw new StoryError('too-large', reportTooLarge(error.size, fileNameOf(address), error.atLeast).problems);
  }
}

/** Undefined where there are none to be had: they only save work. */
async function fetchDatings(address: string, signal: AbortSignal): Promise<ReadonlyMap<ClaimId, Dating> | undefined> {
  try {
    const bytes = await fetchBytes(address, MOST_BYTES, signal);
    return readDatings(JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  } catch {
    return undefined;
  }
}

/** Whether the dates are of this story: a host may have kept an older file beside a newer one. */
function fits(story: Story, datings: ReadonlyMap<ClaimId, Dating>): boolean {
  return story.claims.every(({ id, time }) => time.edtf === undefined || datings.get(id)?.edtf === time.edtf);
}

async function dateFromScratch(story: Story): Promise<ReadonlyMap<ClaimId, Dating>> {
  const { dateClaims } = await import('../domain/date-claims.ts');
  return dateClaims(story);
}

/** Undefined where the browser has no such function, as on a page without https: then nothing is trusted. */
async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the reader calls the file: the last part of its address. */
function fileNameOf(address: string): string {
  const name = new URL(address).pathname.split('/').at(-1);
  return name || address;
}
