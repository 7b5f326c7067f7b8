import { distance } from 'fastest-levenshtein';
import type { Locator } from '../domain/claim.ts';
import { sha256Of } from './hash-text.ts';

/** Words as common as these say nothing: the rest of such places is not looked at. */
const MOST_PLACES = 50;
/** A passage was altered, rather than replaced, where so many letters or so great a share of it differ. */
const FEW_LETTERS = 2;
const FEW_OF_ALL = 0.25;

/** A passage to be found: where it should be, and every place where it stands letter for letter (ascending). */
export interface Sighting {
  readonly locator: Locator;
  readonly places: readonly number[];
}

/** Looks for a passage by its first and last words, its length and its hash. */
export async function sight(text: string, locator: Locator): Promise<Sighting> {
  const { firstWords, lastWords, start, end, sha256 } = locator;
  const places: number[] = [];
  const length = end - start;
  // Where it should be, its words are not asked for: they may be wrong though the passage is right.
  if ((await sha256Of(text.slice(start, end))) === sha256) return { locator, places: [start] };
  let looked = 0;
  for (let at = text.indexOf(firstWords); at >= 0 && looked < MOST_PLACES; at = text.indexOf(firstWords, at + 1)) {
    const passage = text.slice(at, at + length);
    if (passage.length < length || !passage.endsWith(lastWords)) continue;
    looked += 1;
    if ((await sha256Of(passage)) === sha256) places.push(at);
  }
  return { locator, places };
}

/**
 * Where a passage stands, if it does: in its place, or moved as the passages around it moved. Undefined also where
 * it stands elsewhere by chance, for an altered copy of it is where it should be.
 */
export function settle(text: string, sighting: Sighting, neighbours: readonly Sighting[]): number | undefined {
  const { locator, places } = sighting;
  const { start, end } = locator;
  if (places.includes(start)) return start;
  const moves = neighbours.flatMap((near) => near.places.map((place) => place - near.locator.start));
  const expected = [start, ...moves.map((move) => start + move)];
  const farness = (place: number) => Math.min(...expected.map((other) => Math.abs(place - other)));
  const nearest = places.toSorted((one, other) => farness(one) - farness(other))[0];
  if (nearest === undefined) return undefined;
  const length = end - start;
  const passage = text.slice(nearest, nearest + length);
  const altered = [...new Set(expected)].some(
    (place) => Math.abs(place - nearest) >= length && standsAltered(text, passage, place),
  );
  return altered ? undefined : nearest;
}

function standsAltered(text: string, passage: string, place: number): boolean {
  if (place < 0 || place >= text.length) return false;
  const { length } = passage;
  const most = Math.min(Math.max(FEW_LETTERS, length * FEW_OF_ALL), (length - 1) / 2);
  return distance(passage, text.slice(place, place + length)) <= most;
}
