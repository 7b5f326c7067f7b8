import type { EmbedLayout } from '../state/embed-layouts.ts';

/** The width of a frame that has no other, px: what a newspaper's column of text is wide. */
export const USUAL_WIDTH = 678;
/** The width of a frame on a phone, px. */
export const PHONE_WIDTH = 320;
/** From this width on a frame has a layout of its own, px; below, every one is a column. As src/embed/embed.css has it. */
const WIDE_FRAME = 480;
/** In a window less wide, px, a frame may be less than that: margins take some. */
const WIDE_WINDOW = 640;
/** No frame of the layout is wider, px. */
const WIDEST: Readonly<Partial<Record<EmbedLayout, number>>> = { column: 416, square: 650 };

/** How high a frame has to be so that nothing in it is cut off, px. */
export interface FrameHeights {
  /** On a phone. */
  readonly narrow: number;
  readonly wide: number;
}

/** What most events need: a higher frame has more of the map, a lower one has to be scrolled. */
const USUAL_HEIGHTS: Readonly<Record<EmbedLayout, FrameHeights>> = {
  column: { narrow: 660, wide: 660 },
  wide: { narrow: 660, wide: 430 },
  square: { narrow: 650, wide: 650 },
  list: { narrow: 1600, wide: 1500 },
};

/** The heights of a layout: the usual ones, or more where what is in the frame was measured to need it. */
export function heightsOf(layout: EmbedLayout, measured: Partial<FrameHeights>): FrameHeights {
  const usual = USUAL_HEIGHTS[layout];
  // A list is as long as its story: there is nothing that could fill a higher frame.
  if (layout === 'list') return { ...usual, ...measured };
  const narrow = Math.max(usual.narrow, measured.narrow ?? 0);
  const wide = Math.max(usual.wide, measured.wide ?? 0);
  return { narrow, wide };
}

/** Which of the heights a frame has that is so wide. */
export function heightAt(width: number): keyof FrameHeights {
  return width < WIDE_FRAME ? 'narrow' : 'wide';
}

/** How wide a frame of a layout is in a place of that width, px. */
export function widthOfFrame(layout: EmbedLayout, place: number): number {
  return Math.min(place, WIDEST[layout] ?? place);
}

/** What of a frame's style holds for whatever else shows that layout; undefined where it is as wide as its place. */
export function styleOfWidth(layout: EmbedLayout): string | undefined {
  const widest = WIDEST[layout];
  return widest === undefined ? undefined : `max-width:${widest}px`;
}

interface FrameAttributes {
  readonly width: string;
  readonly height: string;
  readonly style?: string;
}

/**
 * The attributes that give a frame this room in any host page, without a script: the style makes it higher on a phone.
 * Where a host allows no style it is as high as a wide one.
 */
export function attributesOfFrame(layout: EmbedLayout, { narrow, wide }: FrameHeights): FrameAttributes {
  const widest = WIDEST[layout];
  const isColumn = widest !== undefined && heightAt(widest) === 'narrow';
  const height = isColumn ? Math.max(narrow, wide) : wide;
  const style = [
    ...[styleOfWidth(layout) ?? []].flat(),
    // All of the difference on one side of that width, none on the other.
    ...(narrow > height ? [`height:clamp(${height}px,(${WIDE_WINDOW}px - 100vw)*999,${narrow}px)`] : []),
  ].join(';');
  return { width: '100%', height: String(height), ...(style !== '' && { style }) };
}
