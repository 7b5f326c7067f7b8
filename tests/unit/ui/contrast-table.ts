import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  wcagLuminance,
} from 'culori';
import { laneColour, mixColours, type Palette, palettes, type Theme, tintedLane } from '../../../src/ui/palette.ts';

/** What stands on what in the built page: the least ratio of WCAG 2.2, over all of its lanes where it has one each. */
export interface Pair {
  readonly what: string;
  readonly ground: string;
  /** 4.5 for text, 3 for marks and controls. */
  readonly least: number;
  readonly ratio: (palette: Palette) => number;
}

const LANES = [0, 1, 2, 3, 4];
const TINTS = { band: 'band', openBar: 'open bar', attackArea: 'attack area' } as const;
/** Behind a dialog everything lies under paper at 84%: at worst ink does. */
const VEIL = 84;

const ofLanes = (ratio: (palette: Palette, lane: number) => number) => (palette: Palette) =>
  Math.min(...LANES.map((lane) => ratio(palette, lane)));
const pair =
  (least: number) =>
  (what: string, ground: string, ratio: Pair['ratio']): Pair => ({ what, ground, least, ratio });
const [text, mark] = [pair(4.5), pair(3)];

const GROUNDS = ['paper', 'selected', 'land', 'sea'] as const;
const onGrounds = (make: typeof text, what: string, colour: (palette: Palette) => string, grounds = [...GROUNDS]) =>
  grounds.map((ground) => make(what, ground, (palette) => wcagContrast(colour(palette), palette[ground])));

export const PAIRS: readonly Pair[] = [
  ...onGrounds(text, 'ink', ({ ink }) => ink),
  ...onGrounds(text, 'ink-2, secondary', ({ ink2 }) => ink2),
  ...onGrounds(text, 'ink-3, countries, future', ({ ink3 }) => ink3),
  ...onGrounds(text, 'names of seas', ({ seaName }) => seaName, ['land', 'sea']),
  text('disputed words', 'marker', ({ markerInk, marker }) => wcagContrast(markerInk, marker)),
  text('ink-2', 'marker', ({ ink2, marker }) => wcagContrast(ink2, marker)),
  text('paper', 'ink (buttons, secrecy)', ({ paper, ink }) => wcagContrast(paper, ink)),
  ...(['band', 'openBar', 'attackArea'] as const).map((tint) =>
    text(
      'ink',
      TINTS[tint],
      ofLanes((palette, lane) => wcagContrast(palette.ink, tintedLane(palette, lane, tint))),
    ),
  ),
  text(
    'ink-2',
    'open bar ahead, 8%',
    ofLanes((palette, lane) => wcagContrast(palette.ink2, thin(palette, lane, 8))),
  ),
  text(
    'words on a flash',
    'lane, solid',
    ofLanes((palette, lane) => wcagContrast(palette.flashTexts[lane] ?? '', laneColour(palette, lane))),
  ),
  text('ink', 'veil over ink', ({ ink, paper }) => wcagContrast(ink, mixColours(paper, ink, VEIL))),
  ...GROUNDS.map((ground) =>
    mark(
      'mark of a lane',
      ground,
      ofLanes((palette, lane) => wcagContrast(laneColour(palette, lane), palette[ground])),
    ),
  ),
  mark(
    'edge of a band',
    'its band',
    ofLanes((palette, lane) => wcagContrast(laneColour(palette, lane), tintedLane(palette, lane, 'band'))),
  ),
  mark(
    'foot of an open bar',
    'paper',
    ofLanes((palette, lane) => wcagContrast(laneColour(palette, lane), palette.paper)),
  ),
  mark('ring of focus, playhead', 'paper', ({ ink, paper }) => wcagContrast(ink, paper)),
  mark('ring of focus', 'veil over ink', ({ ink, paper }) => wcagContrast(ink, mixColours(paper, ink, VEIL))),
  mark(
    'playhead',
    'open bar',
    ofLanes((palette, lane) => wcagContrast(palette.ink, tintedLane(palette, lane, 'openBar'))),
  ),
  mark('frame of a button, tray', 'paper', ({ ink3, paper }) => wcagContrast(ink3, paper)),
  mark('foot of a field', 'paper', ({ ink2, paper }) => wcagContrast(ink2, paper)),
  mark('frame of the brush', 'selected', ({ ink, selected }) => wcagContrast(ink, selected)),
  mark('sign of a relation', 'marker', ({ markerInk, marker }) => wcagContrast(markerInk, marker)),
];

function thin(palette: Palette, lane: number, share: number): string {
  return mixColours(laneColour(palette, lane), palette.paper, share);
}

type See = (colour: Color) => Color;
const [toLinear, toRgb] = [converter('lrgb'), converter('rgb')];

/** Machado's matrices are for light, not for the bytes of a screen: the library gives them as they are. */
const inLight =
  (filter: See): See =>
  (colour) => {
    const { r, g, b } = toLinear(colour);
    const { r: red, g: green, b: blue } = toRgb(filter({ mode: 'rgb', r, g, b }));
    return toRgb({ mode: 'lrgb', r: red, g: green, b: blue });
  };
const inGrey: See = (colour) => {
  const light = wcagLuminance(colour);
  return toRgb({ mode: 'lrgb', r: light, g: light, b: light });
};

export const EYES: Readonly<Record<string, See>> = {
  normal: (colour) => colour,
  protan: inLight(filterDeficiencyProt(1)),
  deutan: inLight(filterDeficiencyDeuter(1)),
  tritan: inLight(filterDeficiencyTrit(1)),
  grey: inGrey,
};

/** The smallest difference (CIEDE2000) between any two lanes, as these eyes see them. */
export function lanesApart(theme: Theme, see: See): number {
  const seen = palettes[theme].lanes.map((colour) => see(parse(colour) ?? toRgb({ mode: 'rgb', r: 0, g: 0, b: 0 })));
  const difference = differenceCiede2000();
  return Math.min(...seen.flatMap((one, index) => seen.slice(index + 1).map((other) => difference(one, other))));
}

/** Both tables as the document has them. */
export function contrastTable(): string {
  const rows = PAIRS.map(({ what, ground, least, ratio }) => {
    const [light, dark] = [ratio(palettes.light), ratio(palettes.dark)].map((value) => round(value));
    return `| ${what} | ${ground} | ${least} | ${light} | ${dark} |`;
  });
  return ['| what | on | at least | light | dark |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

export function lanesTable(): string {
  const eyes = Object.entries(EYES);
  const row = (theme: Theme) => `| ${theme} | ${eyes.map(([, see]) => round(lanesApart(theme, see))).join(' | ')} |`;
  return [
    `| lanes apart | ${eyes.map(([name]) => name).join(' | ')} |`,
    `| --- | ${eyes.map(() => '---').join(' | ')} |`,
    row('light'),
    row('dark'),
  ].join('\n');
}

/** Never rounded up to what is asked for. */
function round(value: number): string {
  return (Math.floor(value * 10 + 1e-9) / 10).toFixed(1);
}
