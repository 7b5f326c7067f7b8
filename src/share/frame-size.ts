import type { Layout } from './choices.ts';

/** The width of a frame that has no other, px: what a newspaper's column of text is wide. */
export const USUAL_WIDTH = 678;

/** The height of the frame of a layout, px, where no loader fits it: the same at every width, but for a square. */
const HEIGHTS: Readonly<Record<Exclude<Layout, 'square'>, number>> = { column: 640, wide: 400, list: 560 };
/** A column is no wider, px. */
const COLUMN = 400;
const SQUARE = 600;

/** How much room a frame of a layout takes in a place of that width, px. */
export function sizeOfFrame(layout: Layout, width: number): { readonly width: number; readonly height: number } {
  const across = Math.min(width, layout === 'column' ? COLUMN : layout === 'square' ? SQUARE : width);
  return { width: across, height: layout === 'square' ? across : HEIGHTS[layout] };
}

interface FrameAttributes {
  readonly width: string;
  readonly height: string;
  readonly style?: string;
}

/** The attributes that give a frame this room in any host page. Without the style it is as high, and wider. */
export function attributesOfFrame(layout: Layout): FrameAttributes {
  if (layout === 'square') {
    const style = `max-width:${SQUARE}px;height:auto;aspect-ratio:1`;
    return { width: '100%', height: String(SQUARE), style };
  }
  const height = String(HEIGHTS[layout]);
  return { width: '100%', height, ...(layout === 'column' && { style: `max-width:${COLUMN}px` }) };
}
