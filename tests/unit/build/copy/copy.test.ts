import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../../src/build/copy/copy-page.ts';
import { listStyles } from '../../../../src/build/copy/list-styles.ts';
import { packZip } from '../../../../src/build/copy/pack-zip.ts';
import { writeReadme } from '../../../../src/build/copy/readme.ts';

const PAGE = `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <link rel="icon" href="../../icon.svg" type="image/svg+xml">
    <script type="module" crossorigin src="../../assets/index-bB9mCxif.js"></script>
    <link rel="modulepreload" crossorigin href="../../assets/both-Hk1bc0VY.js">
    <link rel="stylesheet" crossorigin href="../../assets/both-BSKyxSUA.css">
    <link rel="preload" href="../../stories/one/story.json" as="fetch" crossorigin>
    <link rel="alternate" href="../../stories/one/oembed.json" type="application/json+oembed">
    <meta property="og:image" content="../../stories/one/share/story.png">
    <script src="../../boot.js"></script>
  </head>
  <body><div id="app" data-story="../../stories/one/story.json"><a href="./present.html">Present</a></div></body>
</html>`;

describe('a page of a copy', () => {
  const copy = copyPage(PAGE, { name: 'index.html', styles: ['assets/both-BSKyxSUA.css'] });

  it('has nothing that browsers refuse from a disk', () => {
    expect(copy).not.toMatch(/crossorigin|type="module"|preload|\.\.\//);
  });

  it('has its files beside it, and says which page it is', () => {
    expect(copy).toContain('<html data-page="index.html" lang="en"');
    expect(copy).toContain('data-story="files/stories/one/story.json"');
    expect(copy).toContain('<a href="./present.html">');
    const asked = [...copy.matchAll(/(?:src|href)="(files\/[^"]+)"/g)].map(([, address]) => address);
    expect(asked).toEqual([
      'files/icon.svg',
      'files/boot.js',
      'files/assets/both-BSKyxSUA.css',
      'files/story.js',
      'files/program.js',
    ]);
  });

  it('has the styles of what comes later too, after its own', () => {
    const manifest = {
      'index.html': { file: 'a.js', css: ['assets/both-BSKyxSUA.css'], dynamicImports: ['late.tsx'] },
      'late.tsx': { file: 'late.js', css: ['assets/late.css'] },
    };
    expect(listStyles(PAGE, manifest, 'index.html')).toEqual(['assets/both-BSKyxSUA.css', 'assets/late.css']);
  });
});

describe('the zip of a story', () => {
  const files = new Map<string, string | Uint8Array>([
    ['index.html', '<!doctype html>'],
    ['files/face.woff2', new Uint8Array([1, 2, 3])],
  ]);

  it('is the same for the same files, in whatever order', () => {
    expect(packZip('one', files)).toEqual(packZip('one', new Map([...files].reverse())));
  });

  it('has them all in one folder', () => {
    const unpacked = unzipSync(packZip('one', files));
    expect(Object.keys(unpacked).sort()).toEqual(['one/files/face.woff2', 'one/index.html']);
    expect(new TextDecoder().decode(unpacked['one/index.html'])).toBe('<!doctype html>');
  });

  it('tells how to open it', () => {
    expect(writeReadme('A story', ['index.html', 'present.html'])).toMatch(/index\.html +the story.*present\.html/s);
  });
});
