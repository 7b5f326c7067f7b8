/** Fetches the code that searches: only somebody who searches needs it. Rejects where it does not arrive. */
export function loadSearch(): Promise<typeof import('../domain/search.ts')> {
  return import('../domain/search.ts');
}
