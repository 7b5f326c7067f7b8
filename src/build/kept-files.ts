import { createHash } from 'node:crypto';
import { type KeptFile, KINDS, type Kind } from '../offline/worker-messages.ts';

/** A file of the built site: its address relative to the root, and what is in it. */
export interface SiteFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Files for other sites and for machines, and what one saves oneself: no page of ours ever asks for them. */
const NEVER_KEPT = [
  /^\./,
  /\/\./,
  /\.map$/,
  /\.zip$/,
  /\.d\.ts$/,
  // Pictures are for other people's previews.
  /\.png$/,
  // Frozen versions are for embeds elsewhere.
  /^stories\/[^/]+\/versions\//,
  /\/oembed\.json$/,
  /^embed\.js$/,
  /^examples\//,
  /^schema\//,
  /^service-worker\.js$/,
];
/** Vite puts eight characters of its content's hash into the name of what it bundles. */
const HASHED = /^assets\/.*-[\w-]{8}\.[a-z0-9]+$|^basemap-[0-9a-f]{8}\.json$/;

export function isKept(path: string): boolean {
  return !NEVER_KEPT.some((pattern) => pattern.test(path));
}

export function kindOf(path: string): Kind {
  if (path.endsWith('.html')) return 'pages';
  if (path.endsWith('.woff2')) return 'fonts';
  if (/^basemap-|maplibre/.test(path)) return 'maps';
  if (/\/texts\/[^/]+\.json$/.test(path)) return 'languages';
  return path.endsWith('.json') ? 'stories' : 'program';
}

/**
 * What the worker keeps of a site, in the order in which it fetches it, and the name of the build: 12 hexadecimal digits
 * of the SHA-256 of all of it, and of the worker's own script.
 */
export function listKept(site: readonly SiteFile[], workerScript: string): { build: string; files: KeptFile[] } {
  const kept = site
    .filter(({ path }) => isKept(path))
    .map((file) => ({ ...file, kind: kindOf(file.path), integrity: integrityOf(file.content) }))
    .sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || (one.path < other.path ? -1 : 1));
  const hash = createHash('sha256').update(workerScript);
  for (const { path, integrity } of kept) hash.update(`\n${path} ${integrity}`);
  const build = hash.digest('hex').slice(0, 12);
  const files = kept.map(({ path, kind, integrity }): KeptFile => {
    // Every page names its build, so each is another file in each build.
    if (kind === 'pages') return { url: path, kind, revision: build };
    return { url: path, kind, integrity, revision: HASHED.test(path) ? null : integrity.slice(7, 19) };
  });
  return { build, files };
}

/** Says in a page which build it is of, and where the root of the site is from there. */
export function nameBuild(page: string, path: string, build: string): string {
  const site = '../'.repeat(path.split('/').length - 1) || './';
  return page.replace(/<html\b/, `<html data-build="${build}" data-site="${site}"`);
}

function integrityOf(content: Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
