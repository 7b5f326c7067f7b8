import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { bundledWith } from './bundled-with.ts';

const KILOBYTE = 1024;
/** At most, gzip. */
const BEFORE_MAP = 120 * KILOBYTE;
const FIRST_VIEW = 900 * KILOBYTE;
const LOADER = 2 * KILOBYTE;
/** As near to 60 KB as React allows: decision 0019. */
const EMBED = 103 * KILOBYTE;
/** What an embed asks for as it comes into view. */
const EMBED_APP = ['src/app/start-embed.tsx', 'src/app/start-clock.ts', 'src/embed/messages/answer-host.ts'];
/** Asked for only by a story of the reader's own, by another screen, lens or language, by the tour, a search or the focus, where something failed, for paper, or once the page has been quiet for a while. */
const LATER = new Set([
  'src/app/address-notice.ts',
  'src/formats/check-story.ts',
  'src/domain/date-claims.ts',
  'src/domain/search.ts',
  'src/i18n/ar/messages.ts',
  'src/i18n/fa/messages.ts',
  'src/differences/differences-screen.tsx',
  'src/sources/sources-screen.tsx',
  'src/app/story-failure.tsx',
  'src/app/settings-choices.tsx',
  'src/app/live-still-map.tsx',
  'src/domain/search.ts',
  'src/events/facet-values.tsx',
  'src/events/found-claims.tsx',
  'src/events/sources-loss.tsx',
  'src/events/no-events.tsx',
  'src/evidence/next-in-print.tsx',
  'src/evidence/secrecy-drawing.tsx',
  'src/evidence/unknown-event.tsx',
  'src/app/keyboard/keyboard.tsx',
  'src/app/redo-early.ts',
  'src/map/map-marks.tsx',
  'src/i18n/ar/messages.ts',
  'src/i18n/fa/messages.ts',
  'src/evidence/citation-sheet.tsx',
  'src/evidence/evidence-folds.tsx',
  'src/tour/tour-stop.tsx',
  'src/app/share-story.tsx',
  'src/app/on-paper.tsx',
  'src/offline/follow-worker.ts',
  'src/lesson/pin-to-kept.tsx',
]);
/** Hosts of tiles, faces, libraries and trackers. No file of ours may ask one of them. */
const FORBIDDEN_HOSTS =
  /\b(?:tile\.openstreetmap\.org|(?:[a-z]+\.)?(?:mapbox|maptiler|cartocdn|googleapis|gstatic|google-analytics|googletagmanager|unpkg|jsdelivr)\.(?:com|net)|demotiles\.maplibre\.org|cdnjs\.cloudflare\.com)/g;

/** Measures the site built in a folder against the budgets, and looks for hosts that nothing of ours may ask. */
export default function checkBytes([site = 'dist']: readonly string[]): number {
  const manifest = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8')) as Manifest;
  const [entry, embed] = ['index.html', 'embed.html'];
  for (const page of [entry, embed])
    if (!manifest[page]?.isEntry) throw new Error(`${site} has no script of ${page}: nothing can be counted.`);
  const start = bundledWith(manifest, entry, false);
  // Arabic letters, and the upright light serif, are set on other pages, or deeper in this one.
  const everything = [...bundledWith(manifest, entry, true, LATER)].filter(
    (name) => !/-arabic-|serif-4-latin-400-normal/.test(name),
  );
  const page = ['index.html', 'boot.js', ...storyFiles(site), ...files(site).filter((name) => /^basemap-/.test(name))];
  const workers = files(site).filter((name) => /^assets\/maplibre.*worker.*\.js$/.test(name));
  const scripts = ['boot.js', ...start].filter((name) => name.endsWith('.js'));
  const view = new Set([...page, ...everything, ...workers]);

  const inEmbed = new Set([
    ...bundledWith(manifest, embed, false),
    ...EMBED_APP.flatMap((key) => [...bundledWith(manifest, key, false)]),
  ]);
  const embedScripts = ['embed-boot.js', ...inEmbed].filter((name) => name.endsWith('.js'));

  const rows = [
    { what: 'JavaScript of an embed before the map is wanted', size: total(site, embedScripts), most: EMBED },
    { what: 'JavaScript before the map', size: total(site, scripts), most: BEFORE_MAP },
    { what: 'everything of the first view', size: total(site, view), most: FIRST_VIEW },
    { what: 'the script for pages of others', size: total(site, ['embed.js']), most: LOADER },
  ];
  for (const name of [...view].sort((one, other) => total(site, [other]) - total(site, [one]))) {
    console.log(`  ${kilobytes(total(site, [name]))}  ${name}`);
  }
  for (const { what, size, most } of rows) {
    console.log(`${size <= most ? 'within' : 'OVER  '} ${kilobytes(size)} of ${kilobytes(most)}  ${what}, gzip`);
  }
  const asked = files(site).flatMap((name) => hostsIn(site, name).map((host) => `${name} names ${host}`));
  for (const line of asked) console.error(line);
  return rows.every(({ size, most }) => size <= most) && asked.length === 0 ? 0 : 1;
}

function storyFiles(site: string): string[] {
  const address = /data-story="\.\/([^"]+)"/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1];
  if (!address) throw new Error('The page names no story.');
  return [address, address.replace('story.json', 'datings.json')];
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** What a host would send: faces are compressed already. */
function total(site: string, names: Iterable<string>): number {
  let sum = 0;
  for (const name of names) {
    const content = readFileSync(join(site, name));
    sum += extname(name) === '.woff2' ? content.length : gzipSync(content, { level: 9 }).length;
  }
  return sum;
}

function hostsIn(site: string, name: string): string[] {
  if (!/\.(?:js|css|html)$/.test(name)) return [];
  return [...new Set(readFileSync(join(site, name), 'utf8').match(FORBIDDEN_HOSTS) ?? [])];
}

function kilobytes(bytes: number): string {
  return `${(bytes / KILOBYTE).toFixed(1).padStart(6)} KB`;
}
