import type { Interval } from '../domain/time/interval.ts';
import type { Extent } from './axis-layer.ts';
import { createSvg } from './svg-element.ts';

/** A length of time that a source gives, beside another that it clashes with. Instants are epoch ms. */
export interface ClashingSpan extends Interval {
  readonly words: string;
}

/** Px are counted from the view's first instant; `place` gives those from its left edge. */
interface ClashView {
  scale(instant: number): number;
  readonly width: number;
  widthOf(text: string): number;
  place(x: number): number;
}

const LINES = [14, 19];
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

  /** Draws for a view. `names`: where the months are named, which the words leave free. */
  draw({ scale, width, widthOf, place }: ClashView, names: readonly Extent[]): void {
    this.element.setAttribute('class', `timeline-clash lane-${this.#lane % 5}`);
    const lines = this.#spans.map(({ start, end, words }) => ({
      left: Math.max(scale(start), -2),
      right: Math.min(scale(end), width + 2),
      text: `≠ ${words}`,
      wide: widthOf(`≠ ${words}`) + 8,
    }));
    const places = placeWords(lines, names);
    this.element.replaceChildren(
      ...lines.flatMap(({ left, right, text, wide }, at) => {
        const y = LINES[at] ?? 0;
        if (right - left < 8) return [];
        const d = `M${place(left)} ${y}H${place(right)}M${place(left)} ${y - 3}v6M${place(right)} ${y - 3}v6`;
        const line = createSvg('path', { class: 'clash-line', d });
        const x = places?.[at];
        if (x === undefined) return [line];
        const label = createSvg('text', { x: String(place(x + 4)), y: String(y + 4) });
        label.textContent = text;
        const ground = {
          x: String(Math.min(place(x), place(x + wide))),
          y: String(y - WORDS / 2),
          width: String(wide),
          height: String(WORDS),
        };
        return [line, createSvg('rect', ground), label];
      }),
    );
  }
}

interface Line extends Extent {
  readonly wide: number;
}

/**
 * Where the words of each line begin, clear of each other, and the upper's of the months' names; where that leaves no
 * room, side by side from the left, the lower first. None at all where not all have room: one value is no clash.
 */
function placeWords(lines: readonly Line[], names: readonly Extent[]): readonly number[] | undefined {
  const free: Extent[] = [];
  for (const [at, line] of lines.entries()) {
    const left = freePlace(inner(line), line.wide, at === 0 ? names : free);
    if (left !== undefined) free.push({ left, right: left + line.wide });
  }
  if (free.length === lines.length) return free.map(({ left }) => left);
  const packed: number[] = [];
  let from = -Infinity;
  for (const line of [...lines].reverse()) {
    const x = Math.max(inner(line).left, from);
    if (x + line.wide > inner(line).right) return undefined;
    packed.unshift(x);
    from = x + line.wide + GAP;
  }
  return packed;
}

function inner({ left, right }: Extent): Extent {
  return { left: left + 4, right: right - 4 };
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
