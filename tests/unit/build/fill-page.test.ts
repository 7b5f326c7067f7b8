import { expect, it } from 'vitest';
import { fillPage, lowerPage } from '../../../src/build/fill-page.ts';

const template = `<!doctype html>
<html lang="en"><head><title>Backchannel</title><meta name="description" content="">
<script type="module" src="./assets/main.js"></script></head>
<body><div id="app"><!--reader--></div><div id="record"><!--record--></div></body></html>`;

const parts = {
  reader: '<p>costs $& and $1</p>',
  record: '<p>all</p>',
  title: 'Talks & "more"',
  description: '<b>',
  language: 'en',
  languages: [
    { tag: 'en', direction: 'ltr' as const },
    { tag: 'ar', direction: 'rtl' as const },
  ],
  direction: 'ltr' as const,
  data: { story: './stories/a/story.json' },
  fonts: ['./assets/a.woff2'],
};

it('puts the story into the page, and texts in as text', () => {
  const page = fillPage(template, parts);
  expect(page).toContain('<div id="app" data-story="./stories/a/story.json"><p>costs $& and $1</p></div>');
  expect(page).toContain('<title>Talks &amp; &quot;more&quot;</title>');
  expect(page).toContain('content="&lt;b&gt;"');
  expect(page).toContain('<html lang="en" dir="ltr" data-languages="en:ltr ar:rtl">');
  expect(page).toMatch(/<link rel="preload" href="\.\/assets\/a\.woff2"[^>]*>\s*<\/head>/);
});

it('reaches the same files from a page further down', () => {
  expect(lowerPage(template, 2)).toContain('src="../../assets/main.js"');
  expect(lowerPage(template, 0)).toBe(template);
});
