import type { Lens } from '../domain/lens.ts';

/** How long the switch of lens takes (ms). */
export const LENS_MS = 700;
/** Labels are away by then, and come back from then on (ms). */
const LABELS_OUT = 120;
const LABELS_IN = 580;
/** No frame moves further than this (ms): after a pause of the page the eye goes on from where it was. */
const LONGEST_FRAME = 80;

/** One moment of the switch: all that moves follows from these. */
export interface LensFrame {
  /** How far the marks have come along their ties: 0 when it happened, 1 when it became public. */
  readonly share: number;
  /** How much of the labels of each lens is seen, 0 to 1. */
  readonly happenedLabels: number;
  readonly publicLabels: number;
}

/** What is seen so many ms on the way from the first lens to the second. */
export function lensFrameAt(clock: number): LensFrame {
  return {
    share: easeInOut(within(clock / LENS_MS)),
    happenedLabels: within(1 - clock / LABELS_OUT),
    publicLabels: within((clock - LABELS_IN) / (LENS_MS - LABELS_IN)),
  };
}

/** The clock some ms later; towards the first lens it runs back, so that a switch turned round goes the way it came. */
export function moveClock(clock: number, elapsed: number, towards: Lens): number {
  return Math.min(Math.max(towards === 'public' ? clock + elapsed : clock - elapsed, 0), LENS_MS);
}

/** Moves everything from one lens to the other with one loop, which rests when it has arrived. */
export class LensAnimator {
  readonly #draw: (frame: LensFrame) => void;
  readonly #arrived: () => void;
  readonly #calm: () => boolean;
  #clock = 0;
  #towards: Lens = 'happened';
  #frame: number | undefined;
  #last: number | undefined;

  /** `calm`: whether the reader asked for little motion; then the last frame follows the first. */
  constructor(draw: (frame: LensFrame) => void, arrived: () => void, calm: () => boolean) {
    this.#draw = draw;
    this.#arrived = arrived;
    this.#calm = calm;
  }

  /** Whether something moves. */
  get moving(): boolean {
    return this.#frame !== undefined;
  }

  /** Stands at a lens at once. */
  standAt(lens: Lens): void {
    this.#stop();
    this.#towards = lens;
    this.#clock = lens === 'public' ? LENS_MS : 0;
    this.#draw(lensFrameAt(this.#clock));
  }

  /** Sets out for a lens, from wherever it is. */
  turnTo(lens: Lens): void {
    if (this.#calm()) {
      this.standAt(lens);
      this.#arrived();
      return;
    }
    this.#towards = lens;
    this.#draw(lensFrameAt(this.#clock));
    this.#frame ??= requestAnimationFrame(this.#tick);
  }

  destroy(): void {
    this.#stop();
  }

  #stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#last = undefined;
  }

  readonly #tick = (now: number): void => {
    const elapsed = Math.min(Math.max(now - (this.#last ?? now), 0), LONGEST_FRAME);
    this.#last = now;
    this.#clock = moveClock(this.#clock, elapsed, this.#towards);
    this.#draw(lensFrameAt(this.#clock));
    if (this.#clock === (this.#towards === 'public' ? LENS_MS : 0)) {
      this.#stop();
      this.#arrived();
    } else {
      this.#frame = requestAnimationFrame(this.#tick);
    }
  };
}

/** Cubic: slow to leave, slow to arrive. */
function easeInOut(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3;
}

function within(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}
