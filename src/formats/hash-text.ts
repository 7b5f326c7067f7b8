/** SHA-256 in hexadecimal; of a text, that of its UTF-8. In Node as in a browser, where pages need https for it. */
export async function sha256Of(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether this machine hashes at all: a page that came over plain http may not. */
export function canHash(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}
