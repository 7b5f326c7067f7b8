import { checkShape } from './check-shape.ts';
import type { z } from './configured-zod.ts';
import type { Declared, Draft, Kept, PartItems } from './draft.ts';
import { childOf } from './known-keys.ts';
import type { Ledger } from './ledger.ts';
import { byPart, PART_NAMES, type Part } from './parts.ts';
import { showValue } from './problem.ts';
import { MOST_ITEMS } from './story-limits.ts';
import { partSchemas } from './story-schema.ts';

/** Checks every list of a story, thing by thing: its shape, and that its id is its own. */
export function checkParts(story: unknown, ledger: Ledger): { draft: Draft; declared: Declared } {
  const strings = (part: Part, key: string) =>
    new Set(
      listOf(story, part)
        .map((item) => childOf(item, key))
        .filter((value) => typeof value === 'string'),
    );
  const declared = { ids: byPart((part) => strings(part, 'id')), claimed: strings('claims', 'event') };
  const draft: Draft = {
    lanes: checkPart('lanes', story, ledger),
    sources: checkPart('sources', story, ledger),
    actors: checkPart('actors', story, ledger),
    places: checkPart('places', story, ledger),
    events: checkPart('events', story, ledger),
    claims: checkPart('claims', story, ledger),
    comparisons: checkPart('comparisons', story, ledger),
    oddities: checkPart('oddities', story, ledger),
    steps: checkPart('steps', story, ledger),
  };
  return { draft, declared };
}

function checkPart<Name extends Part>(part: Name, story: unknown, ledger: Ledger): readonly Kept<PartItems[Name]>[] {
  const value = childOf(story, part);
  if (!Array.isArray(value)) {
    ledger.error(
      part,
      showValue(value),
      `a list, each ${PART_NAMES[part]}`,
      value === undefined ? `add "${part}": []` : undefined,
    );
    return [];
  }
  const most = MOST_ITEMS[part];
  if (value.length > most) ledger.error(part, `${value.length} of them`, `at most ${most}; the rest is left out`);
  // The schemas give exactly these types; the compiler cannot follow that through the name.
  const schema = partSchemas[part] as unknown as z.ZodType<PartItems[Name]>;
  const places = new Map<string, string>();
  const kept: Kept<PartItems[Name]>[] = [];
  for (const [index, raw] of value.slice(0, most).entries()) {
    const path = `${part}[${index}]`;
    const item = checkShape(schema, raw, path, ledger);
    if (!item) continue;
    const taken = places.get(item.id);
    if (taken !== undefined) {
      ledger.error(`${path}.id`, showValue(item.id), `an id of its own; ${taken} has this one`);
      continue;
    }
    places.set(item.id, path);
    kept.push({ item, path });
  }
  return kept;
}

/** A list of a story, as the file has it; empty where it has none. */
export function listOf(story: unknown, part: Part): readonly unknown[] {
  const value = childOf(story, part);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
