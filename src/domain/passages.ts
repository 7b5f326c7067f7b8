import type { Passage, Prose } from './prose.ts';

/** Whether a text is in pieces, each with what it needs. */
export function isPassages(text: Prose): text is readonly Passage[] {
  return Array.isArray(text);
}
