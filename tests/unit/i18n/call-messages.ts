/** A message as it is read, and where in the object it stands: "events.eventCount". */
export interface ReadMessage {
  readonly path: string;
  readonly text: string;
}

const COUNTS = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103];

/** Every text of a language; functions are called with their samples, the numbers and switches among them varied. */
export function callMessages(messages: object, samples: object): readonly ReadMessage[] {
  return walk(messages, samples, '');
}

function walk(message: unknown, sample: unknown, path: string): readonly ReadMessage[] {
  if (typeof message === 'string') return [{ path, text: message }];
  if (typeof message === 'function') {
    if (!Array.isArray(sample)) throw new Error(`${path} has no sample arguments.`);
    return variants(sample).flatMap((taken) => walk(message(...taken), undefined, path));
  }
  if (typeof message !== 'object' || message === null) throw new Error(`${path} is no text.`);
  return Object.entries(message).flatMap(([key, part]) => {
    const own = typeof sample === 'object' && sample !== null ? Reflect.get(sample, key) : undefined;
    return walk(part, own, path === '' ? key : `${path}.${key}`);
  });
}

function variants(sample: readonly unknown[]): readonly (readonly unknown[])[] {
  const counted = sample.some((value) => typeof value === 'number')
    ? COUNTS.map((count) => sample.map((value) => (typeof value === 'number' ? count : value)))
    : [];
  const one = [sample, ...counted];
  const turned = one.map((taken) => taken.map((value) => (typeof value === 'boolean' ? !value : value)));
  return sample.some((value) => typeof value === 'boolean') ? [...one, ...turned] : one;
}
