/** When something was written: a Lamport clock's count, then the window's id, so that no two are equal. */
export interface Stamp {
  readonly count: number;
  readonly by: string;
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
  /** This window wrote it. */
  wrote(name: string, value: unknown): void;
  /** What another window says. Returns the names of what is newer than what was known. */
  heard(entries: Entries): readonly string[];
  /** All, or those of some names. */
  entries(names?: Iterable<string>): Entries;
  /** What is newer here than there, or is not there. */
  newerThan(entries: Entries): Entries;
}

/** What a window opens with counts as written before anything that was written since, by whomever. */
export function createRegisters(by: string, opening: Readonly<Record<string, unknown>>): Registers {
  const known = new Map<string, Entry>();
  let clock = 0;
  for (const [name, value] of Object.entries(opening)) known.set(name, { value, stamp: { count: 0, by } });
  const isNewer = (stamp: Stamp, than: Stamp | undefined) => !than || compareStamps(stamp, than) > 0;
  return {
    valueOf: (name) => known.get(name)?.value,
    wrote(name, value) {
      clock += 1;
      known.set(name, { value, stamp: { count: clock, by } });
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
  return one.by < other.by ? -1 : one.by > other.by ? 1 : 0;
}

function pick(known: ReadonlyMap<string, Entry>, names: Iterable<string>): Entries {
  const picked: Record<string, Entry> = {};
  for (const name of names) {
    const entry = known.get(name);
    if (entry) picked[name] = entry;
  }
  return picked;
}
