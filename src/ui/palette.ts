/** Colours are `#rrggbb`. Tints are per cent of a lane's colour in paper. */
export interface Palette {
  readonly paper: string;
  /** A selected row, the brush of the density strip. */
  readonly selected: string;
  readonly land: string;
  readonly sea: string;
  readonly coast: string;
  readonly border: string;
  readonly hairline: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly seaName: string;
  /** Behind words that are disputed, and nowhere else. */
  readonly marker: string;
  readonly markerInk: string;
  readonly lanes: readonly [string, string, string, string, string];
  /** Text over a country that is filled with a lane's colour: paper, or black where paper would be under 4.5:1. */
  readonly flashTexts: readonly [string, string, string, string, string];
  readonly tints: { readonly band: number; readonly openBar: number; readonly attackArea: number };
}

export type Theme = 'light' | 'dark';
export type Tint = keyof Palette['tints'];

const INK = '#211F1C';
const PAPER = '#FCFBF8';
const NIGHT_INK = '#F4F1EA';
const NIGHT_PAPER = '#16191B';
const BLACK = '#000000';

/** The only place where a colour is written down. Lanes are in the order of the story. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: PAPER,
    selected: '#F1EEE6',
    land: '#F5F2EB',
    sea: '#DDE6E9',
    coast: '#6F858F',
    border: '#BFB8A9',
    hairline: '#DAD5CA',
    ink: INK,
    ink2: '#55514A',
    ink3: '#69645B',
    seaName: '#43626F',
    marker: '#F6E3A3',
    markerInk: INK,
    lanes: ['#113870', '#9B2806', '#AC6D14', '#875A7C', INK],
    flashTexts: [PAPER, PAPER, BLACK, PAPER, PAPER],
    tints: { band: 22, openBar: 30, attackArea: 17 },
  },
  dark: {
    paper: NIGHT_PAPER,
    selected: '#202426',
    land: '#272B2D',
    sea: '#101517',
    coast: '#6A7880',
    border: '#454C50',
    hairline: '#353B3E',
    ink: NIGHT_INK,
    ink2: '#C3BFB5',
    ink3: '#A5A198',
    seaName: '#8FAAB5',
    marker: '#5B4C12',
    markerInk: NIGHT_INK,
    lanes: ['#7DAFC7', '#E46E60', '#E0C884', '#AE4EBD', NIGHT_INK],
    flashTexts: [NIGHT_PAPER, NIGHT_PAPER, NIGHT_PAPER, BLACK, NIGHT_PAPER],
    tints: { band: 24, openBar: 36, attackArea: 26 },
  },
};

/** On white paper, in greys: lanes are told by shape, hatch and number. What differs is bold over a rule, not marked. */
export const paperPalette: Palette = {
  paper: '#FFFFFF',
  selected: '#F2F2F2',
  land: '#FFFFFF',
  sea: '#E6E6E6',
  coast: '#6E6E6E',
  border: '#A8A8A8',
  hairline: '#BDBDBD',
  ink: '#111111',
  ink2: '#3D3D3D',
  ink3: '#595959',
  seaName: '#454545',
  marker: '#FFFFFF',
  markerInk: '#111111',
  lanes: ['#111111', '#111111', '#111111', '#111111', '#111111'],
  flashTexts: ['#111111', '#111111', '#111111', '#111111', '#111111'],
  tints: { band: 22, openBar: 30, attackArea: 16 },
};

/** What the reader's own few colours are called where they overrule the page's (forced colours). */
export interface ForcedColours {
  readonly paper: string;
  readonly ink: string;
  /** For what is no text and no mark: hairlines, coasts and borders. */
  readonly quiet: string;
  readonly marker: string;
  readonly markerInk: string;
}

/** Everything in those: lanes are told by shape, place and label alone. */
export function forcedPalette({ paper, ink, quiet, marker, markerInk }: ForcedColours): Palette {
  return {
    ...{ paper, selected: paper, land: paper, sea: paper },
    ...{ ink, ink2: ink, ink3: ink, seaName: ink, lanes: [ink, ink, ink, ink, ink] },
    flashTexts: [paper, paper, paper, paper, paper],
    ...{ coast: quiet, border: quiet, hairline: quiet, marker, markerInk },
    tints: palettes.light.tints,
  };
}

/** The colour of a lane (0 to 4); a story with more lanes starts again from the first. */
export function laneColour(palette: Palette, lane: number): string {
  return palette.lanes[lane % palette.lanes.length] ?? palette.ink;
}

/** A lane's colour thinned with paper, as CSS `color-mix(in srgb)` would: for drawings that cannot use CSS. */
export function tintedLane(palette: Palette, lane: number, tint: Tint): string {
  return mixColours(laneColour(palette, lane), palette.paper, palette.tints[tint]);
}

/** `share` per cent of one `#rrggbb` in another. */
export function mixColours(colour: string, ground: string, share: number): string {
  const [over, under] = [channels(colour), channels(ground)];
  const mixed = over.map((value, index) => Math.round((value * share + (under[index] ?? 0) * (100 - share)) / 100));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of `#rrggbb`, 0 to 255. */
export function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
