import { setTimeout as pause } from 'node:timers/promises';

/** Longest wait for a condition (ms): pictures are drawn in software, two at a time on a slow machine. */
const LIMIT = 45_000;
/** Between one look and the next (ms). */
const INTERVAL = 40;

/**
 * Looks until what is asked holds, and returns it. A look that throws counts as "not yet"; what it threw is told when
 * the time is up, as is the last answer of `describe`.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  describe?: () => Promise<unknown> | unknown,
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + LIMIT;
  let thrown: unknown;
  do {
    try {
      const found = await look();
      thrown = undefined;
      if (found !== undefined && found !== null && found !== false) {
        return found as Exclude<T, false | null | undefined>;
      }
    } catch (error) {
      thrown = error;
    }
    await pause(INTERVAL);
  } while (performance.now() < end);
  const last = describe && (await Promise.resolve(describe()).catch(() => undefined));
  const because = thrown instanceof Error ? `: ${thrown.message}` : '';
  const instead = last === undefined ? '' : `; it is ${JSON.stringify(last)}`;
  throw new Error(`Waited ${LIMIT / 1000} s for ${what}${because}${instead}`);
}
