import type { z } from './configured-zod.ts';
import type { Fault } from './fault.ts';
import { childOf, knownKeys } from './known-keys.ts';
import type { Ledger } from './ledger.ts';
import { askWhether, nearestWord } from './nearest-word.ts';
import { showValue, writePath } from './problem.ts';

// What may go alone without making the rest say something else.
const SEPARABLE: ReadonlySet<string> = new Set([
  'note',
  'shortName',
  'label',
  'url',
  'retrieved',
  'caution',
  'camera',
  'spans',
  'external',
  'mediation',
  'paragraphSha256',
  'reason',
  'differing',
  'key',
  'pause',
]);
/** Lists of which one thing may go without the others. */
const SEPARABLE_ITEMS: ReadonlySet<string> = new Set(['questions']);

/**
 * Checks one value against its schema and notes all that is wrong with it. Unknown keys and broken trimmings are
 * left out alone, `separable` names those trimmings; undefined where what remains is still not sound.
 */
export function checkShape<Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  path: string,
  ledger: Ledger,
  separable: ReadonlySet<string> = SEPARABLE,
): Output | undefined {
  const first = schema.safeParse(value);
  if (first.success) return first.data;
  const remaining: unknown = structuredClone(value);
  const told = new Set<string>();
  for (const issue of first.error.issues) {
    // One value may break several rules that the same words tell.
    const words = `${writePath(issue.path)} ${issue.message}`;
    if (!told.has(words)) noteIssue(issue, schema, value, path, ledger);
    told.add(words);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) remove(remaining, [...issue.path, key]);
    } else {
      const end = issue.path.findIndex((step, index) =>
        isSeparable(step, issue.path[index - 1], issue.path[index + 1], separable),
      );
      if (end >= 0) remove(remaining, issue.path.slice(0, end + 1));
    }
  }
  closeGaps(remaining);
  return schema.safeParse(remaining).data;
}

function noteIssue(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  value: unknown,
  base: string,
  ledger: Ledger,
): void {
  if (issue.code === 'unrecognized_keys') {
    const holder = issue.path.reduce<unknown>((held, step) => childOf(held, step), value);
    const keys = knownKeys(schema, issue.path, value);
    const missing = keys.filter((key) => childOf(holder, key) === undefined);
    for (const key of issue.keys) {
      const near = nearestWord(key, missing) ?? nearestWord(key, keys);
      const expected = keys.length > 0 ? `one of the keys ${keys.join(', ')}` : 'no such key';
      const where = writePath([...issue.path, key], base);
      const fault = { kind: 'extra', ...(near !== undefined && { near }) } as const;
      ledger.error(where, showValue(childOf(holder, key)), expected, askWhether(near) ?? 'take it away', fault);
    }
    return;
  }
  const found = issue.path.reduce<unknown>((held, step) => childOf(held, step), value);
  const near = typeof found === 'string' ? nearestWord(found, valuesOf(issue)) : undefined;
  const key = issue.path.at(-1);
  const add = found === undefined && typeof key === 'string' ? `add "${key}"` : undefined;
  const fault: Fault =
    found === undefined ? { kind: 'missing' } : { kind: 'shape', ...(near !== undefined && { near }) };
  ledger.error(writePath(issue.path, base), showValue(found), issue.message, askWhether(near) ?? add, fault);
}

/** The values of which one was expected, where there are such. */
function valuesOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union' || !('options' in issue) || !Array.isArray(issue.options)) return [];
  return issue.options.map(String);
}

/** Whether what stands here may go alone: a trimming, or a thing of a list none of whose own trimmings is meant. */
function isSeparable(
  step: PropertyKey,
  before: PropertyKey | undefined,
  after: PropertyKey | undefined,
  separable: ReadonlySet<string>,
): boolean {
  if (typeof step === 'string') return separable.has(step);
  const inTrimming = typeof after === 'string' && separable.has(after);
  return typeof before === 'string' && SEPARABLE_ITEMS.has(before) && !inTrimming;
}

/** What was removed of a list leaves no hole. */
function closeGaps(value: unknown): void {
  for (const name of SEPARABLE_ITEMS) {
    const items = childOf(value, name);
    if (Array.isArray(items)) items.splice(0, items.length, ...items.filter(() => true));
  }
}

function remove(value: unknown, path: readonly PropertyKey[]): void {
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((held, step) => childOf(held, step), value);
  if (last !== undefined && typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, last);
}
