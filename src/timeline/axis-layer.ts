import type { Calendar } from '../domain/time/calendar.ts';
import { dayIndexAt } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import { type AxisTick, axisTicks } from './time-axis.ts';

/** Names for the axis, in the reader's language. Instants are epoch ms. */
export interface AxisWords {
  readonly month: (instant: number) => string;
  readonly monthAlone: (instant: number) => string;
  readonly year: (instant: number) => string;
  readonly number: (value: number) => string;
}

/** A stop of the guided tour, numbered along the axis. */
export interface AxisStop {
  readonly instant: number;
  readonly name: string;
  /** The playhead's handle carries this one. */
  readonly current: boolean;
}

/** What of time is in view, and where that lies. */
export interface AxisView {
  readonly window: Interval;
  /** In px. */
  readonly width: number;
  /** Px from the left edge for px after the window's start. */
  place(x: number): number;
}

/** Room on the axis, in px after the window's start. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The months above the lanes and their lines through them: one SVG, drawn anew when the window changes. */
export class AxisLayer {
  readonly element = document.createElementNS(SVG, 'svg');
  readonly #calendar: Calendar;
  readonly #words: AxisWords;

  constructor(calendar: Calendar, words: AxisWords) {
    this.#calendar = calendar;
    this.#words = words;
    this.element.setAttribute('class', 'timeline-axis');
  }

  /** Draws for a window; `axisHeight` (px) is where the lanes begin. Returns where names stand. */
  draw({ window, width, place }: AxisView, axisHeight: number, stops: readonly AxisStop[]): readonly Extent[] {
    const scale = width / (window.end - window.start);
    const parts: SVGElement[] = [];
    const names: Extent[] = [];
    let free = 0;
    for (const tick of axisTicks(this.#calendar, window, width)) {
      const x = Math.round((tick.instant - window.start) * scale) + 0.5;
      if (x < 0 || (stops.length > 0 && tick.rank === 'minor')) continue;
      const major = tick.rank === 'major';
      parts.push(
        line(place(x), major ? 0 : axisHeight - 4, major ? '100%' : axisHeight, major ? 'axis-major' : 'axis-minor'),
      );
      const name = this.#nameOf(tick);
      const room = tick.name === 'day' ? 16 : name.length * 7 + 10;
      if (!name || x < free || x + room > width + 4) continue;
      free = x + room;
      if (tick.name !== 'day') names.push({ left: x, right: free });
      parts.push(
        tick.name === 'day'
          ? label(place(x), axisHeight - 6, name, 'axis-day')
          : label(place(x + 5), axisHeight * 0.42, name, 'axis-name'),
      );
    }
    let freeForStop = -Infinity;
    for (const { instant, name, current } of stops) {
      const own = (instant - window.start) * scale;
      // Stops of neighbouring days stand side by side, the current one in the playhead's handle.
      const x = current ? own : Math.max(own, freeForStop);
      if (own < 4 || x > width - 4 || x - own > 20) continue;
      freeForStop = x + (current ? 15 : 6 + name.length * 6);
      if (!current) parts.push(label(place(x), axisHeight - 4, name, 'axis-stop'));
    }
    this.element.replaceChildren(...parts);
    return names;
  }

  #nameOf({ name, instant }: AxisTick): string {
    if (name === 'month-and-year') return this.#words.month(instant);
    if (name === 'month') return this.#words.monthAlone(instant);
    if (name === 'year') return this.#words.year(instant);
    if (name === 'day')
      return this.#words.number(Number((this.#calendar.days[dayIndexAt(this.#calendar, instant)] ?? '').slice(8)));
    return '';
  }
}

function line(x: number, from: number, to: number | string, name: string): SVGElement {
  const element = document.createElementNS(SVG, 'line');
  element.setAttribute('class', name);
  element.setAttribute('x1', String(x));
  element.setAttribute('x2', String(x));
  element.setAttribute('y1', String(from));
  element.setAttribute('y2', String(to));
  return element;
}

function label(x: number, y: number, text: string, name: string): SVGElement {
  const element = document.createElementNS(SVG, 'text');
  element.setAttribute('class', name);
  element.setAttribute('x', String(x));
  element.setAttribute('y', String(y));
  element.textContent = text;
  return element;
}
