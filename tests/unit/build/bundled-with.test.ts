import { expect, it } from 'vitest';
import { bundledWith } from '../../../src/build/bundled-with.ts';

const manifest = {
  'index.html': { file: 'a.js', css: ['a.css'], imports: ['_shared'], dynamicImports: ['map.ts', 'own.ts'] },
  _shared: { file: 'b.js', imports: ['index.html'] },
  'map.ts': { file: 'c.js', css: ['c.css'], assets: ['d.woff2'], imports: ['_shared'] },
  'own.ts': { file: 'e.js' },
};

it('gives what an entry imports, itself and with what is asked for later', () => {
  expect([...bundledWith(manifest, 'index.html', false)].sort()).toEqual(['a.css', 'a.js', 'b.js']);
  const followed = bundledWith(manifest, 'index.html', true, new Set(['own.ts']));
  expect([...followed].sort()).toEqual(['a.css', 'a.js', 'b.js', 'c.css', 'c.js', 'd.woff2']);
});
