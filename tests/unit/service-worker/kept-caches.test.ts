import { describe, expect, it } from 'vitest';
import { countKept } from '../../../src/service-worker/count-kept.ts';
import { listStaleCaches, nameOfCache } from '../../../src/service-worker/kept-caches.ts';

const SITE = 'https://example.org/stories/';

describe('caches of builds', () => {
  it('keeps a build and the one before it, and nothing of other sites is touched', () => {
    const names = ['a', 'b', 'c'].map((build) => nameOfCache(SITE, build));
    const others = [nameOfCache('https://example.org/', 'x'), 'of another app'];
    expect(listStaleCaches([...others, ...names], SITE, 'c')).toEqual([nameOfCache(SITE, 'a')]);
    expect(listStaleCaches(names.slice(0, 1), SITE, 'a')).toEqual([]);
  });

  it('keeps a build that comes back', () => {
    const names = ['a', 'b', 'c'].map((build) => nameOfCache(SITE, build));
    expect(listStaleCaches(names, SITE, 'a')).toEqual([nameOfCache(SITE, 'b')]);
  });
});

describe('what is kept of a build', () => {
  it('is counted by kind', () => {
    const files = [
      { url: 'index.html', kind: 'pages', revision: 'x' },
      { url: 'a.woff2', kind: 'fonts', revision: null },
      { url: 'b.woff2', kind: 'fonts', revision: null },
    ] as const;
    const status = countKept({ build: 'x', files }, (url) => url === 'index.html');
    expect(status).toEqual({ build: 'x', kept: 1, total: 3, missing: { fonts: 2 } });
  });
});
