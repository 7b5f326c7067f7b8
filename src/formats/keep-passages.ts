import type { Draft } from './draft.ts';
import { byPart } from './parts.ts';
import type { ReferenceReader } from './reference-reader.ts';

/**
 * Takes out every passage that needs a claim or a source which is not there: shown without it, it would say more than
 * anybody does. Passages stand in many fields, so they are looked for everywhere.
 */
export function keepPassages(draft: Draft, reader: ReferenceReader): Draft {
  const keep = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return keepList(value, path);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, keep(each, `${path}.${key}`)]));
  };
  const keepList = (values: readonly unknown[], path: string): unknown[] =>
    values.flatMap((value, index) => {
      const at = `${path}[${index}]`;
      const needs = needsOf(value);
      return needs.every((id, position) => reader.isEvidence(id, `${at}.needs[${position}]`)) ? [keep(value, at)] : [];
    });
  const kept = byPart((part) => draft[part].map(({ item, path }) => ({ item: keep(item, path), path })));
  // Only lists became shorter: every thing is of the type that it had.
  return kept as unknown as Draft;
}

/** What a passage, or a variant of a title, needs; nothing where it is neither. */
function needsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('needs' in value)) return [];
  return Array.isArray(value.needs) ? (value.needs as readonly string[]) : [];
}
