import type { Fault } from './fault.ts';

/** One thing in a story file that is not as it must be, told so that its author can mend it. */
export interface Problem {
  /** Name of the file, as its author knows it. */
  readonly file: string;
  /** Where in the file: `claims[12].time.edtf`; empty for the file as a whole. */
  readonly path: string;
  /** Line in the file, from 1, where it is known. */
  readonly line?: number;
  /** What stands there, as JSON and shortened; absent where nothing does. */
  readonly value?: string;
  readonly expected: string;
  /** A guess at what was meant. */
  readonly mend?: string;
  /** The same in a form that every language can tell, where one does: of a lesson's problems, all. */
  readonly fault?: Fault;
  /** An `error` leaves something out of the story; a `warning` leaves it as it is. */
  readonly severity: 'error' | 'warning';
}

/** Something sound that had to go, because what it rests on went. */
export interface LeftOut {
  readonly path: string;
  readonly because: string;
}

/** Writes a path as its author would: `claims[12].time.edtf`. */
export function writePath(path: readonly PropertyKey[], base = ''): string {
  let written = base;
  for (const part of path) {
    if (typeof part === 'number') written += `[${part}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(String(part))) written += written ? `.${String(part)}` : String(part);
    else written += `[${JSON.stringify(String(part))}]`;
  }
  return written;
}

const LONGEST_VALUE = 80;

/** Shows a value of the file in one short line; undefined where there is none. */
export function showValue(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    return shorten(`an object with ${keys.length === 0 ? 'no keys' : keys.join(', ')}`);
  }
  return String(value);
}

function shorten(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}
