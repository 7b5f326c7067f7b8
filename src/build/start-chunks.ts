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
  const isReached = createReach(source);
  return (id, chunking) => {
    const isReachedFrom = (file: string) => isReached(file, id, chunking);
    // Added to a module that imports on demand after its imports were listed.
    if (id.includes('vite/preload-helper')) return 'both';
    if (id === `${source}/main.tsx` || id.endsWith('.html')) return null;
    if (!isReachedFrom('main.tsx')) return null;
    if (isReachedFrom('main-embed.ts')) return 'both';
    return isReachedFrom('app/start-embed.tsx') ? 'shared' : 'start';
  };
}

/** Small parts that the embed's app and the reader's later ones have in common. */
const OF_ACCOUNTS =
  /\/src\/(?:testimony\/(?:marked-difference|list-accounts)|domain\/weigh-comparisons|ui\/text-scale)/;
/** Of the embed by their names; the reader's later parts ask for none of them on their own. */
const OF_EMBED =
  /\/src\/(?:embed\/|.*\/embed(?:-messages)?\.ts|.*\/embed-layouts\.ts|timeline\/(?:story-scrubber|scrubber-day))/;

/**
 * Names one chunk, `embedded`, for what the embed's app and other pages share apart from the reader's first script: pieces
 * of it would compress worse. To be asked once the others are named.
 */
export function createEmbedChunk(source: string): (id: string, chunking: Chunking) => string | null {
  const isReached = createReach(source);
  return (id, chunking) => {
    if (OF_ACCOUNTS.test(id)) return 'accounts';
    if (!OF_EMBED.test(id)) return null;
    const isLater = !isReached('main.tsx', id, chunking) && !isReached('main-embed.ts', id, chunking);
    return isLater && isReached('app/start-embed.tsx', id, chunking) ? 'embedded' : null;
  };
}

/** Whether a file of the sources imports a module, itself or through others. */
function createReach(source: string): (file: string, id: string, chunking: Chunking) => boolean {
  const closures = new Map<string, ReadonlySet<string>>();
  return (file, id, chunking) => {
    const entry = `${source}/${file}`;
    const known = closures.get(entry) ?? listImports(entry, chunking);
    // The modules of one build do not change while it is cut into chunks.
    closures.set(entry, known);
    return known.has(id);
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
