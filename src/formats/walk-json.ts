export interface JsonError {
  /** Offset in the text, in UTF-16 code units. */
  readonly offset: number;
  readonly expected: string;
  readonly expects: JsonExpected;
}

export interface JsonVisitor {
  /** A key of an object, with its path. */
  key?(path: readonly (string | number)[], offset: number): void;
  /** Any value, before what it holds. */
  value?(path: readonly (string | number)[], offset: number): void;
}

export interface JsonWalk {
  readonly visitor?: JsonVisitor;
  /** Deeper than this is an error; a walk without it is only for a text that has passed one. */
  readonly mostDepth?: number;
}

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type State = 'value' | 'first item' | 'first key' | 'key' | 'after value';

/**
 * Walks a JSON text without building it, and says where it first goes wrong: browsers' own messages differ, and
 * some give no place. Keeps its own stack, so depth costs no recursion. Undefined where the text is sound.
 */
export function walkJson(text: string, { visitor, mostDepth = Infinity }: JsonWalk = {}): JsonError | undefined {
  const path: (string | number)[] = [];
  let state: State = 'value';
  let at = match(SPACE, text, 0);
  for (;;) {
    const mark = text[at];
    const top = path.at(-1);
    if (state === 'after value') {
      if (top === undefined)
        return at < text.length ? { offset: at, expected: 'the end of the file', expects: 'end' } : undefined;
      const close = typeof top === 'number' ? ']' : '}';
      if (mark === ',') {
        if (typeof top === 'number') path[path.length - 1] = top + 1;
        state = typeof top === 'number' ? 'value' : 'key';
        at += 1;
      } else if (mark === close) {
        path.pop();
        at += 1;
      } else return { offset: at, expected: `a comma, or "${close}"`, expects: 'comma' };
    } else if ((state === 'first item' && mark === ']') || (state === 'first key' && mark === '}')) {
      path.pop();
      state = 'after value';
      at += 1;
    } else if (state === 'key' || state === 'first key') {
      const end = endOfString(text, at);
      if (end === at)
        return {
          offset: at,
          expected: state === 'key' ? 'a key in double quotes' : 'a key in double quotes, or "}"',
          expects: 'key',
        };
      path[path.length - 1] = JSON.parse(text.slice(at, end)) as string;
      visitor?.key?.(path, at);
      at = match(SPACE, text, end);
      if (text[at] !== ':') return { offset: at, expected: 'a colon after the key', expects: 'colon' };
      state = 'value';
      at += 1;
    } else {
      visitor?.value?.(path, at);
      if (mark === '{' || mark === '[') {
        if (path.length >= mostDepth) {
          return { offset: at, expected: `at most ${mostDepth} levels of objects and lists`, expects: 'depth' };
        }
        path.push(mark === '{' ? '' : 0);
        state = mark === '{' ? 'first key' : 'first item';
        at += 1;
      } else {
        const end = mark === '"' ? endOfString(text, at) : match(SCALAR, text, at);
        if (end === at) {
          return mark === '"'
            ? { offset: at, expected: 'a text closed by double quotes', expects: 'closing' }
            : { offset: at, expected: 'a value', expects: 'value' };
        }
        state = 'after value';
        at = end;
      }
    }
    at = match(SPACE, text, at);
  }
}

/** Where the pattern ends when it begins there, or the same offset where it does not match. */
function match(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;

/** Where a string that begins here ends, or the same offset where it does not. By hand: a string may be megabytes long. */
function endOfString(text: string, offset: number): number {
  if (text.charCodeAt(offset) !== QUOTE) return offset;
  for (let at = offset + 1; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < FIRST_PRINTABLE) return offset;
    const next = code === BACKSLASH ? match(ESCAPE, text, at) : at + 1;
    if (next === at) return offset;
    at = next;
  }
  return offset;
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** What a JSON text should have where it goes wrong. */
export type JsonExpected = 'end' | 'comma' | 'key' | 'colon' | 'depth' | 'closing' | 'value';
