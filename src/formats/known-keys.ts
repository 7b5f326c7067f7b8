import { z } from './configured-zod.ts';

/** The keys that an object at a path inside a schema may have; none where the path leads to no object. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const bare = unwrap(schema);
  const [step, ...rest] = path;
  if (bare instanceof z.ZodDiscriminatedUnion) {
    const option = bare.options.find((one) => one instanceof z.ZodObject && fits(one, value));
    return option ? knownKeys(option, path, value) : [];
  }
  if (bare instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(bare.shape);
    const next: unknown = bare.shape[String(step)];
    return next instanceof z.ZodType ? knownKeys(next, rest, childOf(value, step)) : [];
  }
  if (step === undefined) return [];
  if (bare instanceof z.ZodArray) return knownKeys(bare.element, rest, childOf(value, step));
  if (bare instanceof z.ZodTuple) {
    const next = bare.def.items[Number(step)];
    return next ? knownKeys(next, rest, childOf(value, step)) : [];
  }
  return [];
}

/** What an object or list holds under a key; undefined where it holds nothing of its own there. */
export function childOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodExactOptional) return unwrap(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrap(schema.def.out) : schema;
}

function fits(option: z.ZodObject, value: unknown): boolean {
  const kind: unknown = option.shape.kind;
  return kind instanceof z.ZodLiteral && kind.values.has(childOf(value, 'kind') as string);
}
