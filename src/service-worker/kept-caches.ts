/** Of all builds of the site at that scope: other sites may share the origin, and its caches. */
function prefixOf(scope: string): string {
  return `backchannel ${scope} `;
}

/** Each build has a cache of its own, so that none is ever half another. */
export function nameOfCache(scope: string, build: string): string {
  return prefixOf(scope) + build;
}

/**
 * The caches that nobody needs once a build has taken over: all of that scope but its own and the last before it, from
 * which an embed that is still open may ask for its late parts. `names` in the order in which they were made.
 */
export function listStaleCaches(names: readonly string[], scope: string, build: string): readonly string[] {
  const own = nameOfCache(scope, build);
  return names.filter((name) => name.startsWith(prefixOf(scope)) && name !== own).slice(0, -1);
}
