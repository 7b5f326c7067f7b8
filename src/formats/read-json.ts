import type { SyntaxMend } from './fault.ts';
import { dropProtoKeys, KeyInspector } from './inspect-keys.ts';
import type { Ledger } from './ledger.ts';
import { MEGABYTE, MOST_BYTES, MOST_DEPTH } from './story-limits.ts';
import { type JsonError, lineAndColumn, walkJson } from './walk-json.ts';

const SHOWN = 30;

/** Says that a file is too large; `size` in bytes. */
export function noteTooLarge(ledger: Ledger, size: number, atLeast = false): void {
  const megabytes = (size / MEGABYTE).toFixed(1).replace(/\.0$/, '');
  ledger.error('', `${atLeast ? 'more than ' : ''}${megabytes} MB`, `a file of at most ${MOST_BYTES / MEGABYTE} MB`);
}

/** Reads UTF-8 bytes, with or without a byte order mark; undefined, and noted, where they are something else. */
export function decodeText(bytes: Uint8Array, ledger: Ledger): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    ledger.error('', `${bytes.length} bytes that are not UTF-8`, 'a text file in UTF-8', 'save it again as UTF-8', {
      kind: 'encoding',
    });
    return undefined;
  }
}

/**
 * Parses a JSON text; `body` is the text without a byte order mark. Null, and noted with line and column, where it
 * is too large, too deep or not JSON.
 */
export function readJson(text: string, ledger: Ledger): { readonly value: unknown; readonly body: string } | null {
  // Every UTF-16 unit takes at least one byte, so the quick test spares the slow one.
  const size = text.length > MOST_BYTES ? text.length : new TextEncoder().encode(text).length;
  if (size > MOST_BYTES) {
    noteTooLarge(ledger, size);
    return null;
  }
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const inspector = new KeyInspector(body, ledger);
  const error = walkJson(body, { visitor: inspector, mostDepth: MOST_DEPTH });
  if (error) {
    noteSyntax(body, error, ledger);
    return null;
  }
  const value: unknown = JSON.parse(body);
  if (inspector.foundProto) dropProtoKeys(value);
  return { value, body };
}

function noteSyntax(text: string, { offset, expected, expects }: JsonError, ledger: Ledger): void {
  const { line, column } = lineAndColumn(text, offset);
  const found = offset >= text.length ? 'the end of the file' : excerpt(text, offset);
  const mend = guessSyntax(text, offset);
  const fault = { kind: 'syntax', line, column, expects, ...(mend && { mend }) } as const;
  ledger.error(`line ${line}, column ${column}`, found, expected, mend && MENDS[mend], fault);
}

function excerpt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + SHOWN);
  return rest.split('\n', 1)[0]?.trimEnd() || rest;
}

const MENDS: Readonly<Record<SyntaxMend, string>> = {
  whole: 'is the file whole?',
  'comma-away': 'take away the comma before it',
  'no-comments': 'JSON has no comments: take it away, or make it a note',
  'straight-quotes': 'use straight double quotes: "',
  'web-page': 'this looks like a web page, not a story',
  'comma-before': 'put a comma before it',
};

function guessSyntax(text: string, offset: number): SyntaxMend | undefined {
  const mark = text[offset];
  if (mark === undefined) return 'whole';
  if ((mark === '}' || mark === ']') && /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))) {
    return 'comma-away';
  }
  if (mark === '/' || mark === '#') return 'no-comments';
  if (mark === "'" || mark === '“' || mark === '”') return 'straight-quotes';
  if (mark === '<') return 'web-page';
  if (mark === '"' && /["\]}\dlse]\s*$/.test(text.slice(Math.max(0, offset - 200), offset))) return 'comma-before';
  return undefined;
}
