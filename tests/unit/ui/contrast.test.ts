import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../../src/ui/palette.ts';
import { contrastTable, EYES, lanesApart, lanesTable, PAIRS } from './contrast-table.ts';

const document = readFileSync('docs/accessibility.md', 'utf8');

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  it.each(PAIRS.map((pair) => [pair.what, pair.ground, pair] as const))(
    'has %s plain on %s',
    (_what, _ground, pair) => {
      expect(pair.ratio(palettes[theme])).toBeGreaterThanOrEqual(pair.least);
    },
  );
});

// The design's own table of how far its lanes are apart.
it.each([
  ['light', { normal: 23.6, protan: 15.8, deutan: 14.6, tritan: 12.9, grey: 7.3 }],
  ['dark', { normal: 19.5, protan: 20.2, deutan: 13.7, tritan: 16.5, grey: 7.1 }],
] as const)('lanes are as far apart in the %s as the design says, for all eyes', (theme, design) => {
  for (const [eyes, apart] of Object.entries(design)) {
    const see = EYES[eyes];
    expect(see && Math.abs(lanesApart(theme, see) - apart), eyes).toBeLessThan(0.11);
  }
});

it('the document has these figures', () => {
  expect(document).toContain(contrastTable());
  expect(document).toContain(lanesTable());
});
