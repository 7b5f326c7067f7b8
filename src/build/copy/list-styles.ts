import type { Manifest } from 'vite';
import { bundledWith } from '../bundled-with.ts';

/** The style sheets of a built page: those that it names itself, then those of what it imports on demand, from the root of the site. */
export function listStyles(html: string, manifest: Manifest, page: string): readonly string[] {
  const named = [...html.matchAll(/<link rel="stylesheet"[^>]*href="(?:\.\.\/|\.\/)*([^"]+)"/g)].flatMap(
    ([, file]) => file ?? [],
  );
  const later = [...bundledWith(manifest, page, true)].filter((file) => file.endsWith('.css')).sort();
  return [...new Set([...named, ...later])];
}
