import type { Interval } from '../domain/time/interval.ts';
import { createSvg } from './svg-element.ts';

/** A length of time that a source gives, beside another that it clashes with. Instants are epoch ms. */
export interface ClashingSpan extends Interval {
  readonly words: string;
}

const LINES = [16.5, 22.5];
const WORDS = 13;

/** Lengths that clash, as dimension lines above the lanes: to the scale of the axis, with the words that differ. */
export class ClashLayer {
  readonly element = createSvg('svg', { class: 'timeline-clash' });
  #spans: readonly ClashingSpan[] = [];
  #lane = 0;

  show(spans: readonly ClashingSpan[], lane: number): void {
    this.#spans = spans.slice(0, LINES.length);
    this.#lane = lane;
  }

  /** Draws for a window `width` px wide. `taken`: where names stand on the axis, to be left free. */
  draw(scale: (instant: number) => number, width: number, widthOf: (text: string) => number): void {
    this.element.setAttribute('class', `timeline-clash lane-${this.#lane % 5}`);
    let free = 0;
    this.element.replaceChildren(
      ...this.#spans.flatMap(({ start, end, words }, at) => {
        const [from, to] = [Math.max(scale(start), -2), Math.min(scale(end), width + 2)];
        const text = `≠ ${words}`;
        const wide = widthOf(text) + 8;
        if (to - from < 8) return [];
        const y = LINES[at] ?? 0;
        // The words keep clear of each other: the lines lie close.
        const x = Math.max((from + to - wide) / 2 - (at === 0 ? wide / 2 + 6 : -wide / 2 - 6), from + 4, free);
        const line = createSvg('path', {
          class: 'clash-line',
          d: `M${from} ${y}H${to}M${from} ${y - 3}v6M${to} ${y - 3}v6`,
        });
        if (x + wide > to - 4) return [line];
        free = x + wide + 6;
        const label = createSvg('text', { x: String(x + 4), y: String(y + 4) });
        label.textContent = text;
        const ground = { x: String(x), y: String(y - WORDS / 2), width: String(wide), height: String(WORDS) };
        return [line, createSvg('rect', ground), label];
      }),
    );
  }
}
