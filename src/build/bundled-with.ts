import type { Manifest } from 'vite';

/**
 * The files that come with an entry of a build: scripts, styles and faces. With `lazy`, what is imported on demand
 * too, but for the sources in `except`.
 */
export function bundledWith(
  manifest: Manifest,
  entry: string,
  lazy: boolean,
  except: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const waiting = [entry];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    waiting.push(
      ...(chunk.imports ?? []),
      ...(lazy ? (chunk.dynamicImports ?? []).filter((source) => !except.has(source)) : []),
    );
  }
  return files;
}
