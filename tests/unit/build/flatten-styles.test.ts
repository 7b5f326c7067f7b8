import { expect, it } from 'vitest';
import { flattenStyles } from '../../../src/build/share-images/flatten-styles.ts';
import { palettes, tintedLane } from '../../../src/ui/palette.ts';

const families = { serif: 'S', sans: 'T' };
const flatten = (sheet: string) => flattenStyles([sheet], palettes.light, families);

it('writes colours and faces out', () => {
  expect(flatten('.a { fill: var(--sea-name); stroke: var(--ink-2); font: italic 400 13px var(--serif) }')).toBe(
    `.a { fill: ${palettes.light.seaName}; stroke: ${palettes.light.ink2}; font-style: italic; font-weight: 400; font-size: 13px; font-family: S }`,
  );
});

it('says once for each lane what depends on it, wherever the lane stands', () => {
  const styles = flatten('.a .b { stroke: var(--lane); stroke-width: 2px; fill: var(--lane-attack-area) }');
  expect(styles).toContain('.a .b { stroke-width: 2px }');
  const [, second] = palettes.light.lanes;
  expect(styles).toContain(
    `.lane-1 .a .b, .lane-1.a .b, .a .lane-1.b { stroke: ${second}; fill: ${tintedLane(palettes.light, 1, 'attackArea')} }`,
  );
});

it('leaves out what a still drawing has no use for', () => {
  expect(flatten('@media print { .a { fill: red } } .b { animation: x var(--motion-lens) }').trim()).toBe('');
});
