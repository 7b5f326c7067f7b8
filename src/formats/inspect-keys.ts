import type { Ledger } from './ledger.ts';
import { writePath } from './problem.ts';
import { type JsonVisitor, lineAndColumn } from './walk-json.ts';

/** Notes what a parsed value no longer shows: keys that an object has twice, and those that could change all objects. */
export class KeyInspector implements JsonVisitor {
  /** Whether there is any `__proto__` key, to be taken away. */
  foundProto = false;
  /** The keys of the object that is open at each depth. */
  readonly #open: Set<string>[] = [];

  constructor(
    private readonly text: string,
    private readonly ledger: Ledger,
  ) {}

  value(path: readonly (string | number)[]): void {
    // What opens here, if it is an object, begins anew.
    this.#open[path.length + 1]?.clear();
  }

  key(path: readonly (string | number)[], offset: number): void {
    const key = String(path.at(-1));
    if (key === '__proto__') {
      this.foundProto = true;
      this.ledger.error(writePath(path), key, 'no key of this name', 'take it away', { kind: 'extra' });
    }
    const keys = this.#open[path.length] ?? new Set();
    this.#open[path.length] = keys;
    if (keys.has(key)) {
      // Counting lines takes a while, and this one may not be listed.
      const line = this.ledger.isFull ? '?' : lineAndColumn(this.text, offset).line;
      const again = `the key again, on line ${line}`;
      this.ledger.warning(writePath(path), again, 'each key once; the last one counts', 'take one away', {
        kind: 'twice',
      });
    }
    keys.add(key);
  }
}

/** Takes every `__proto__` key out of a parsed value, in place. The value's depth must be bounded. */
export function dropProtoKeys(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Reflect.deleteProperty(value, '__proto__');
  for (const held of Object.values(value)) dropProtoKeys(held);
}
