/** When something was written: a Lamport clock's count, then the window's id, so that no two are equal. */
export interface Stamp {
  readonly count: number;
  readonly by: string;
  /** Of what goes on by itself from what was written then: its number, from 1. */
  readonly frame?: number;
}

export interface Entry {
  readonly value: unknown;
  readonly stamp: Stamp;
}

/** By name: what a window knows, or what it tells another. */
export type Entries = Readonly<Record<string, Entry>>;

/**
 * Values of which each is the last writer's, in whatever order and however often the writings arrive: windows that have
 * heard the same ones agree.
 */
export interface Registers {
  valueOf(name: string): unknown;
  /** The id of the window that wrote it. */
  writerOf(name: string): string | undefined;
  /** This window wrote it. */
  wrote(name: string, value: unknown): void;
  /**
   * It goes on from what this window wrote under another name, `since`: whoever has heard of that and writes anything has
   * the last word, however many frames are still on their way. False where somebody has it already.
   */
  wentOn(name: string, value: unknown, since: string): boolean;
  /** What another window says. Returns the names of what is newer than what was known. */
  heard(entries: Entries): readonly string[];
  /** All, or those of some names. */
  entries(names?: Iterable<string>): Entries;
  /** What is newer here than there, or is not there. */
  newerThan(entries: Entries): Entries;
}

/**
 * What a window opens with counts as written before anything that was written since, by whomever. `begun` is the clock's
 * count at which it opens: above 0 for a window that brings along what others who open at 0 are to take over.
 */
export function createRegisters(by: string, opening: Readonly<Record<string, unknown>>, begun = 0): Registers {
  const known = new Map<string, Entry>();
  let clock = begun;
  for (const [name, value] of Object.entries(opening)) known.set(name, { value, stamp: { count: begun, by } });
  const isNewer = (stamp: Stamp, than: Stamp | undefined) => !than || compareStamps(stamp, than) > 0;
  return {
    valueOf: (name) => known.get(name)?.value,
    writerOf: (name) => known.get(name)?.stamp.by,
    wrote(name, value) {
      clock += 1;
      known.set(name, { value, stamp: { count: clock, by } });
    },
    wentOn(name, value, since) {
      const begun = known.get(since)?.stamp;
      const last = known.get(name)?.stamp;
      if (!begun) return false;
      const goesOn = last?.count === begun.count && last.by === begun.by;
      const stamp = { ...begun, frame: (goesOn ? (last.frame ?? 0) : 0) + 1 };
      if (!isNewer(stamp, last)) return false;
      known.set(name, { value, stamp });
      return true;
    },
    heard(entries) {
      const newer: string[] = [];
      for (const [name, entry] of Object.entries(entries)) {
        clock = Math.max(clock, entry.stamp.count);
        if (!isNewer(entry.stamp, known.get(name)?.stamp)) continue;
        known.set(name, entry);
        newer.push(name);
      }
      return newer;
    },
    entries: (names = known.keys()) => pick(known, names),
    newerThan: (entries) =>
      pick(
        known,
        [...known].filter(([name, { stamp }]) => isNewer(stamp, entries[name]?.stamp)).map(([name]) => name),
      ),
  };
}

function compareStamps(one: Stamp, other: Stamp): number {
  if (one.count !== other.count) return one.count - other.count;
  if (one.by !== other.by) return one.by < other.by ? -1 : 1;
  return (one.frame ?? 0) - (other.frame ?? 0);
}

function pick(known: ReadonlyMap<string, Entry>, names: Iterable<string>): Entries {
  const picked: Record<string, Entry> = {};
  for (const name of names) {
    const entry = known.get(name);
    if (entry) picked[name] = entry;
  }
  return picked;
}
