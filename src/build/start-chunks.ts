/** What the bundler tells of a module: the ids of those that it imports, other than on demand. */
interface Chunking {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names the chunk of a module that a page begins with: `both` for what reader and embed begin with, `shared` for the reader and the
 * embed's app, `start` for the reader alone. Entries, and what else there is, are left to the bundler. `source` is the
 * folder of the sources.
 */
export function createStartChunks(source: string): (id: string, chunking: Chunking) => string | null {
  const closures = new Map<string, ReadonlySet<string>>();
  return (id, chunking) => {
    const isReachedFrom = (file: string): boolean => {
      const entry = `${source}/${file}`;
      const known = closures.get(entry) ?? listImports(entry, chunking);
      // The modules of one build do not change while it is cut into chunks.
      closures.set(entry, known);
      return known.has(id);
    };
    // Added to a module that imports on demand after its imports were listed.
    if (id.includes('vite/preload-helper')) return 'both';
    if (id === `${source}/main.tsx` || id.endsWith('.html') || !isReachedFrom('main.tsx')) return null;
    if (isReachedFrom('main-embed.ts')) return 'both';
    return isReachedFrom('app/start-embed.tsx') ? 'shared' : 'start';
  };
}

/** A module with everything that it imports, and that imports. */
function listImports(entry: string, chunking: Chunking): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(chunking.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
