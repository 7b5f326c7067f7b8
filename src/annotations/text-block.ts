import { countLetters } from '../ui/count-letters.ts';

/** How a line is set: px at the drawing's nominal size. Classes of the same names carry the faces. */
export type TextStyle =
  | 'headline'
  | 'selected'
  | 'title'
  | 'detail'
  | 'said'
  | 'lack'
  | 'disputed'
  | 'country'
  | 'sea'
  | 'graticule';

interface Style {
  readonly size: number;
  readonly leading: number;
  /** The mean width of a character in ems: measured on Source Sans and Source Serif, rounded up. */
  readonly advance: number;
  /** The same for Arabic letters: of a hundred texts of the first story, in Arabic and Persian, ninety are no wider. */
  readonly arabic: number;
}

const STYLES: Readonly<Record<TextStyle, Style>> = {
  headline: { size: 24, leading: 29, advance: 0.56, arabic: 0.47 },
  selected: { size: 17, leading: 18, advance: 0.53, arabic: 0.49 },
  title: { size: 14, leading: 16, advance: 0.5, arabic: 0.49 },
  detail: { size: 12.5, leading: 15, advance: 0.47, arabic: 0.47 },
  said: { size: 14, leading: 18, advance: 0.47, arabic: 0.47 },
  lack: { size: 13, leading: 19, advance: 0.47, arabic: 0.47 },
  disputed: { size: 12.5, leading: 17, advance: 0.48, arabic: 0.47 },
  country: { size: 12, leading: 14, advance: 0.57, arabic: 0.47 },
  sea: { size: 13, leading: 15, advance: 0.46, arabic: 0.47 },
  graticule: { size: 10.5, leading: 12, advance: 0.5, arabic: 0.47 },
};

export interface TextLine {
  readonly text: string;
  readonly style: TextStyle;
}

/** Lines set as one block, with its size in px as near as can be told without a font. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

export function setBlock(lines: readonly TextLine[]): TextBlock {
  return {
    lines,
    width: Math.max(
      0,
      ...lines.map(({ text, style }) => countLetters(text) * STYLES[style].size * advanceOf(text, style)),
    ),
    height: lines.reduce((sum, { style }) => sum + STYLES[style].leading, 0),
  };
}

function advanceOf(text: string, style: TextStyle): number {
  return /\p{Script=Arabic}/u.test(text) ? STYLES[style].arabic : STYLES[style].advance;
}

/** The baseline of each line, px below the block's top. */
export function baselines({ lines }: TextBlock): readonly number[] {
  let bottom = 0;
  return lines.map(({ style }) => {
    bottom += STYLES[style].leading;
    return bottom - STYLES[style].leading * 0.24;
  });
}
