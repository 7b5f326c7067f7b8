import type { Interval } from '../domain/time/interval.ts';
import type { Extent } from './axis-layer.ts';
import { createSvg } from './svg-element.ts';

/** A length of time that a source gives, beside another that it clashes with. Instants are epoch ms. */
export interface ClashingSpan extends Interval {
  readonly words: string;
}

const LINES = [16.5, 22.5];
const WORDS = 13;
const GAP = 6;

/** Lengths that clash, as dimension lines above the lanes: to the scale of the axis, with the words that differ. */
export class ClashLayer {
  readonly element = createSvg('svg', { class: 'timeline-clash' });
  #spans: readonly ClashingSpan[] = [];
  #lane = 0;

  show(spans: readonly ClashingSpan[], lane: number): void {
    this.#spans = spans.slice(0, LINES.length);
    this.#lane = lane;
  }

  /** Draws for a window `width` px wide. `names`: where the months are named, which the words leave free. */
  draw(
    scale: (instant: number) => number,
    width: number,
    widthOf: (text: string) => number,
    names: readonly Extent[],
  ): void {
    this.element.setAttribute('class', `timeline-clash lane-${this.#lane % 5}`);
    const words: Extent[] = [];
    this.element.replaceChildren(
      ...this.#spans.flatMap(({ start, end, words: length }, at) => {
        const [from, to] = [Math.max(scale(start), -2), Math.min(scale(end), width + 2)];
        const y = LINES[at] ?? 0;
        if (to - from < 8) return [];
        const line = createSvg('path', {
          class: 'clash-line',
          d: `M${from} ${y}H${to}M${from} ${y - 3}v6M${to} ${y - 3}v6`,
        });
        const text = `≠ ${length}`;
        const wide = widthOf(text) + 8;
        // The lines lie close: one's words keep clear of the other's, and the upper's of the months.
        const taken = at === 0 ? names : words;
        const left = freePlace({ left: from + 4, right: to - 4 }, wide, taken) ?? to + GAP;
        if (left + wide > width) return [line];
        words.push({ left, right: left + wide });
        const label = createSvg('text', { x: String(left + 4), y: String(y + 4) });
        label.textContent = text;
        const ground = { x: String(left), y: String(y - WORDS / 2), width: String(wide), height: String(WORDS) };
        return [line, createSvg('rect', ground), label];
      }),
    );
  }
}

/** The free place nearest to the middle of a line; undefined where it has none. */
function freePlace({ left, right }: Extent, wide: number, taken: readonly Extent[]): number | undefined {
  const middle = (left + right - wide) / 2;
  const candidates = [middle, ...taken.flatMap((other) => [other.right + GAP, other.left - GAP - wide])];
  return candidates
    .filter((x) => x >= left && x + wide <= right)
    .filter((x) => taken.every((other) => x + wide + GAP <= other.left + 1 || other.right + GAP <= x + 1))
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
}
