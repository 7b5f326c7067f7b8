/**
 * Asks for a file of the site, or of a reader's own. The one place where files are fetched: a copy of the site that is
 * opened from a disk has another in its stead (ask-copy.ts).
 */
export function ask(address: string, signal: AbortSignal): Promise<Response> {
  return fetch(address, { signal });
}

/** Whether a page may ask for files at such an address. */
export function mayAsk({ protocol }: URL): boolean {
  return /^https?:$/.test(protocol);
}
