import { expect, it } from 'vitest';
import { describePalette } from '../../../src/build/palette-plugin.ts';

it('gives each colour a custom property, light at first and dark where it is chosen or preferred', () => {
  const css = describePalette();
  expect(css).toContain('--paper: #FCFBF8;');
  expect(css).toContain('--ink-2: #55514A;');
  expect(css).toContain('--sea-name: #43626F;');
  expect(css).toMatch(/:root\[data-theme="dark"\] \{[^}]*--paper: #16191B;/);
  expect(css).toMatch(
    /prefers-color-scheme: dark[^{]*\{ :root:not\(\[data-theme="light"\]\) \{[^}]*--lane-0: #7DAFC7;/,
  );
});

it('gives each lane a class that names its colour', () => {
  expect(describePalette()).toMatch(/\.lane-4 \{ --lane: var\(--lane-4\);/);
});
