const LONGEST_ID = 100;

/** A command as it came: well formed, not yet checked against the story. */
export interface Command {
  readonly id: string | number;
  readonly method: string;
  readonly params: unknown;
}

/**
 * Reads what was posted as a command, `{type: 'backchannel:command', id, method, params}`. Undefined for all that is
 * none: malformed, or somebody else's. Never throws on what can be posted, and looks at nothing inherited.
 */
export function readCommand(data: unknown): Command | undefined {
  if (ownValue(data, 'type') !== 'backchannel:command') return undefined;
  const [id, method] = [ownValue(data, 'id'), ownValue(data, 'method')];
  return typeof method === 'string' && isId(id) ? { id, method, params: ownValue(data, 'params') } : undefined;
}

function isId(id: unknown): id is string | number {
  return typeof id === 'string' ? id.length <= LONGEST_ID : typeof id === 'number' && Number.isFinite(id);
}

/**
 * Whether a page that came late asks to be told an event again: `{type: 'backchannel:hello', name}`, or without a name for
 * both. It is no command: the story need not be there to answer it.
 */
export function asksFor(data: unknown, name: 'height' | 'ready'): boolean {
  const wanted = ownValue(data, 'name');
  return ownValue(data, 'type') === 'backchannel:hello' && (wanted === undefined || wanted === name);
}

/** What an object holds itself under a key. */
export function ownValue(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[key];
}
