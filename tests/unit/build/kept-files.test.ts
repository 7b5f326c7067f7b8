import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKept, kindOf, listKept, nameBuild } from '../../../src/build/kept-files.ts';

const file = (path: string, content = path) => ({ path, content: new TextEncoder().encode(content) });
const SITE = [
  'assets/start-B-wKYS8y.js',
  'assets/maplibre-gl-worker-DX6FIJ71.js',
  'assets/face-BKbuGYP6.woff2',
  'basemap-947c64cc.json',
  'boot.js',
  'index.html',
  'stories/one/index.html',
  'stories/one/story.json',
  'stories/one/texts/ar.json',
].map((path) => file(path));

describe('what is kept for reading offline', () => {
  it.each([
    '.vite/manifest.json',
    'assets/start-B-wKYS8y.js.map',
    'stories/one/share/story.png',
    'stories/one/versions/ae6907bf/embed.html',
    'stories/one/oembed.json',
    'stories/one/backchannel-one.zip',
    'service-worker.js',
    'embed.js',
    'embed.d.ts',
    'examples/embed.html',
  ])('is not %s', (path) => {
    expect(isKept(path)).toBe(false);
  });

  it('says of each file what it is for', () => {
    expect(Object.fromEntries(SITE.map(({ path }) => [path, kindOf(path)]))).toEqual({
      'assets/start-B-wKYS8y.js': 'program',
      'assets/maplibre-gl-worker-DX6FIJ71.js': 'maps',
      'assets/face-BKbuGYP6.woff2': 'fonts',
      'basemap-947c64cc.json': 'maps',
      'boot.js': 'program',
      'index.html': 'pages',
      'stories/one/index.html': 'pages',
      'stories/one/story.json': 'stories',
      'stories/one/texts/ar.json': 'languages',
    });
  });

  it('has a revision wherever a name does not change with the content, and integrity but for pages', () => {
    for (const { url, kind, revision, integrity } of listKept(SITE, '').files) {
      expect(revision === null, url).toBe(/^assets|^basemap/.test(url));
      expect(integrity === undefined, url).toBe(kind === 'pages');
    }
  });

  it('is another build for every change, and the same for none, in whatever order the files are found', () => {
    const { build } = listKept(SITE, 'worker');
    expect(listKept(SITE, 'another').build).not.toBe(build);
    fc.assert(
      fc.property(fc.shuffledSubarray(SITE, { minLength: SITE.length }), (shuffled) => {
        expect(listKept(shuffled, 'worker').build).toBe(build);
      }),
    );
    fc.assert(
      fc.property(fc.nat(SITE.length - 1), fc.string({ minLength: 1 }), (at, more) => {
        const changed = SITE.map((each, place) => (place === at ? file(each.path, each.path + more) : each));
        expect(listKept(changed, 'worker').build).not.toBe(build);
      }),
    );
  });

  it('names the build in a page, and the way to the root', () => {
    const page = '<!doctype html>\n<html lang="en">';
    expect(nameBuild(page, 'index.html', 'b1')).toContain('<html data-build="b1" data-site="./" lang="en">');
    expect(nameBuild(page, 'stories/one/print.html', 'b1')).toContain('data-site="../../"');
  });
});
