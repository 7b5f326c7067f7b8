import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { bundledWith } from '../../src/build/bundled-with.ts';
import { FIRST_STORY } from './bench-stories.ts';

export interface ByteFigure {
  readonly kind: string;
  readonly files: number;
  readonly raw: number;
  /** As a host would send it; faces are compressed already. */
  readonly sent: number;
}

/** What the built site of the first story weighs, by kind. */
export async function measureBytes(folder: string): Promise<readonly ByteFigure[]> {
  const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const kindOf = createKinds(manifest);
  const figures = new Map<string, { files: number; raw: number; sent: number }>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const kind = kindOf(relative(folder, path));
    if (kind === undefined) continue;
    const content = await readFile(path);
    const sent = path.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length;
    const figure = figures.get(kind) ?? { files: 0, raw: 0, sent: 0 };
    figures.set(kind, { files: figure.files + 1, raw: figure.raw + content.length, sent: figure.sent + sent });
  }
  return [...figures].map(([kind, figure]) => ({ kind, ...figure })).sort((a, b) => b.sent - a.sent);
}

/** The kind of a file of the site by its path, or undefined where the first view does not ask for it. */
function createKinds(manifest: Manifest): (path: string) => string | undefined {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? 'index.html';
  const start = bundledWith(manifest, entry, false);
  const lazy = (folder: string) => {
    const keys = Object.keys(manifest).filter((key) => key.startsWith(folder) && manifest[key]?.isDynamicEntry);
    return new Set(keys.flatMap((key) => [...bundledWith(manifest, key, false)]));
  };
  const map = lazy('src/map/');
  const timeline = lazy('src/timeline/');
  const scriptKind = (path: string) => {
    if (path.includes('worker')) return 'map worker';
    if (path === 'boot.js' || start.has(path)) return 'entry JavaScript';
    if (timeline.has(path)) return 'timeline JavaScript';
    return map.has(path) ? 'map JavaScript' : 'JavaScript on demand (own files, checks)';
  };
  return (path) => {
    if (path.endsWith('.js')) return scriptKind(path);
    if (path.endsWith('.css')) return 'CSS';
    if (path.endsWith('.woff2')) return 'fonts';
    if (path === 'index.html') return 'HTML with the story as text';
    if (/^basemap-.*\.json$/.test(path)) return 'basemap';
    if (path === `stories/${FIRST_STORY}/story.json`) return 'story';
    return path === `stories/${FIRST_STORY}/datings.json` ? 'datings' : undefined;
  };
}
