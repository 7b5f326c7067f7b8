import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import type { Session } from '../state/session.ts';
import { daysFor, type ScrubPace, scrubPace } from './scrub-pace.ts';
import { shareOf } from './strip-scale.ts';
import { moveWindow, pinchWindow } from './window-moves.ts';

const DAY = 86_400_000;
/** So near to the thumb (px) a finger takes hold of it; further away the playhead comes to the finger. */
const REACH = 30;

interface Finger {
  x: number;
  y: number;
}
interface Listener {
  /** The day is another, or the thumb elsewhere: at which share of the strip it stands now. */
  scrubbing(share: number, pace: ScrubPace): void;
  ended(): void;
}

/**
 * What fingers do on the density strip. One scrubs, where the strip stands alone (elsewhere the range input and the
 * brush are the browser's); two move the window. Mice and pens are left to what lies under them.
 */
export class StripFingers {
  readonly #strip: HTMLElement;
  readonly #session: Session;
  readonly #span: { readonly extent: Interval; readonly bounds: Interval };
  readonly #alone: () => boolean;
  readonly #listener: Listener;
  readonly #abort = new AbortController();
  readonly #fingers = new Map<number, Finger>();
  /** The day under the finger, with what does not make a whole one yet. */
  #day: number | undefined;
  #pinch: { window: Interval; from: readonly [number, number] } | undefined;

  constructor(
    strip: HTMLElement,
    session: Session,
    span: { readonly extent: Interval; readonly bounds: Interval },
    alone: () => boolean,
    listener: Listener,
  ) {
    this.#strip = strip;
    this.#session = session;
    this.#span = span;
    this.#alone = alone;
    this.#listener = listener;
    const { signal } = this.#abort;
    // The range input would follow the finger by itself, and jump to it.
    const keep = (touch: TouchEvent) => {
      if (touch.cancelable && (this.#alone() || touch.touches.length > 1)) touch.preventDefault();
    };
    strip.addEventListener('touchstart', keep, { signal, passive: false });
    strip.addEventListener('pointerdown', (press) => this.#pressed(press), { signal, capture: true });
    strip.addEventListener('pointermove', (press) => this.#moved(press), { signal });
    for (const type of ['pointerup', 'pointercancel'] as const) {
      strip.addEventListener(type, (press) => this.#lifted(press), { signal });
    }
  }

  destroy(): void {
    this.#abort.abort();
  }

  #pressed(press: PointerEvent): void {
    if (press.pointerType !== 'touch' || this.#fingers.size > 1) return;
    this.#fingers.set(press.pointerId, { x: this.#along(press), y: press.clientY });
    this.#session.playback.getState().paused();
    const [first, second] = this.#fingers.values();
    if (first && second) {
      // Two fingers are one hand: whatever the first had taken hold of lets go.
      this.#stopScrub();
      for (const id of this.#fingers.keys()) this.#strip.setPointerCapture(id);
      this.#pinch = { window: this.#session.view.getState().window, from: [first.x, second.x] };
      press.stopPropagation();
      press.preventDefault();
    } else if (first && this.#alone()) {
      this.#strip.setPointerCapture(press.pointerId);
      const playhead = this.#pxOf(this.#session.playback.getState().position);
      const near = Math.abs(playhead - first.x) <= REACH;
      this.#scrubTo(near ? this.#dayNow() : this.#dayAt(first.x), 'strip');
    }
  }

  #moved(press: PointerEvent): void {
    const finger = this.#fingers.get(press.pointerId);
    if (!finger) return;
    const x = this.#along(press);
    const by = x - finger.x;
    finger.x = x;
    finger.y = press.clientY;
    if (this.#pinch) this.#pinched(this.#pinch);
    else if (this.#day !== undefined) {
      const pace = scrubPace(this.#strip.getBoundingClientRect().top - press.clientY);
      const { start, end } = this.#shown();
      const days = daysFor(pace, (end - start) / DAY / this.#strip.clientWidth);
      this.#scrubTo(this.#day + by * days, pace);
    }
  }

  #lifted(press: PointerEvent): void {
    if (!this.#fingers.delete(press.pointerId)) return;
    this.#pinch = undefined;
    this.#stopScrub();
  }

  #stopScrub(): void {
    this.#day = undefined;
    this.#listener.ended();
  }

  #scrubTo(day: number, pace: ScrubPace): void {
    const { calendar } = this.#session.whole;
    this.#day = Math.min(Math.max(day, 0), calendar.days.length - 0.001);
    const { start, end } = dayInterval(calendar, Math.floor(this.#day));
    this.#carryWindow({ start, end });
    this.#session.playback.getState().scrubbed(start);
    const share = shareOf(this.#shown(), (start + end) / 2);
    this.#listener.scrubbing(Math.min(Math.max(share, 0), 1), pace);
  }

  /** A day that would leave the window pushes it along, no further than it must. */
  #carryWindow(day: Interval): void {
    const { window, windowChanged } = this.#session.view.getState();
    const by = Math.min(day.start - window.start, 0) || Math.max(day.end - window.end, 0);
    if (by !== 0) windowChanged(moveWindow(window, by, this.#span.bounds));
  }

  #pinched({ window, from }: { window: Interval; from: readonly [number, number] }): void {
    const [first, second] = this.#fingers.values();
    if (!first || !second) return;
    const size = this.#strip.clientWidth;
    const share = (x: number) => x / size;
    const { extent, bounds } = this.#span;
    // Alone, the strip is the window, and grows under the fingers; under the lanes it is the story, and the brush does.
    const next = pinchWindow(
      window,
      [share(from[0]), share(from[1])],
      [share(first.x), share(second.x)],
      bounds,
      this.#alone() ? undefined : extent,
    );
    this.#session.view.getState().windowChanged(next);
  }

  /** What the strip shows from end to end. */
  #shown(): Interval {
    const { extent } = this.#span;
    if (!this.#alone()) return extent;
    const { start, end } = this.#session.view.getState().window;
    return { start, end: Math.min(end, extent.end) };
  }

  #dayNow(): number {
    return dayIndexAt(this.#session.whole.calendar, this.#session.playback.getState().position) + 0.5;
  }

  #dayAt(x: number): number {
    const { start, end } = this.#shown();
    const instant = start + (x / this.#strip.clientWidth) * (end - start);
    return dayIndexAt(this.#session.whole.calendar, instant) + 0.5;
  }

  #pxOf(instant: number): number {
    return shareOf(this.#shown(), instant) * this.#strip.clientWidth;
  }

  /** Px from where time begins, whichever side that is. */
  #along({ clientX }: PointerEvent): number {
    const { left, right } = this.#strip.getBoundingClientRect();
    return getComputedStyle(this.#strip).direction === 'rtl' ? right - clientX : clientX - left;
  }
}
