import type { JsonExpected } from './walk-json.ts';

/** What to do about a text that is no JSON. */
export type SyntaxMend = 'whole' | 'comma-away' | 'no-comments' | 'straight-quotes' | 'web-page' | 'comma-before';

/** What is wrong, apart from where, for whoever tells it in a language other than that of the file's format. */
export type Fault =
  /** Nothing stands where something has to, or something of another shape. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'shape'; readonly near?: string }
  /** A key that is none of those known, or that stands there twice. */
  | { readonly kind: 'extra'; readonly near?: string }
  | { readonly kind: 'twice' }
  /** An id that leads to nothing, or that is taken. */
  | { readonly kind: 'unknown'; readonly near?: string }
  | { readonly kind: 'taken' }
  /** ISO dates, both included. */
  | { readonly kind: 'day'; readonly from: string; readonly to: string }
  /** Line and column from 1. */
  | {
      readonly kind: 'syntax';
      readonly line: number;
      readonly column: number;
      readonly expects: JsonExpected;
      readonly mend?: SyntaxMend;
    }
  /** Of the file as a whole. */
  | { readonly kind: 'encoding' | 'size' | 'format' | 'story-file' | 'other-story' | 'nothing-sound' | 'address' };
