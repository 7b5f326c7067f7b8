/** The numbers of a mark that move, each 0 to 1. */
export type Amount = 'active' | 'flash';

interface Tween {
  readonly mark: number;
  readonly amount: Amount;
  readonly from: number;
  readonly to: number;
  readonly began: number;
  readonly length: number;
}

const GLOW_IN = 220;
const GLOW_OUT = 400;
const FLASH = 700;
const RIPPLE = 2_400;
/** Ripples move in steps of this length (ms): smooth enough for water, and seven redraws a second. */
const RIPPLE_STEP = 140;

interface Drawing {
  setAmount(mark: number, amount: Amount, value: number): void;
  /** How bright the waterlines of a mark are, by depth. */
  setRipple(mark: number, phase: number | undefined): void;
}

/** Moves the marks in and out, lets strikes flash and attacks ripple. One loop, which rests when nothing moves. */
export class MarkAnimator {
  readonly #drawing: Drawing;
  readonly #reduced: () => boolean;
  readonly #values = new Map<string, number>();
  readonly #tweens = new Map<string, Tween>();
  readonly #rippling = new Set<number>();
  #frame: number | undefined;
  #rippled = 0;

  constructor(drawing: Drawing, reduced: () => boolean) {
    this.#drawing = drawing;
    this.#reduced = reduced;
  }

  enter(mark: number, { flashes, ripples }: { readonly flashes: boolean; readonly ripples: boolean }): void {
    this.#move(mark, 'active', 1, GLOW_IN);
    if (flashes && !this.#reduced()) {
      this.#set(mark, 'flash', 1);
      this.#move(mark, 'flash', 0, FLASH);
    }
    if (ripples && !this.#reduced()) this.#rippling.add(mark);
    this.#wake();
  }

  leave(mark: number): void {
    this.#move(mark, 'active', 0, GLOW_OUT);
    // A playhead that hurries past a strike leaves no flash behind.
    this.#move(mark, 'flash', 0, GLOW_OUT);
    if (this.#rippling.delete(mark)) this.#drawing.setRipple(mark, undefined);
    this.#wake();
  }

  destroy(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#tweens.clear();
    this.#rippling.clear();
  }

  #move(mark: number, amount: Amount, to: number, length: number): void {
    const key = `${mark} ${amount}`;
    const from = this.#values.get(key) ?? 0;
    this.#tweens.delete(key);
    if (from === to) return;
    if (this.#reduced()) this.#set(mark, amount, to);
    else this.#tweens.set(key, { mark, amount, from, to, began: performance.now(), length });
  }

  #set(mark: number, amount: Amount, value: number): void {
    this.#values.set(`${mark} ${amount}`, value);
    this.#drawing.setAmount(mark, amount, value);
  }

  #wake(): void {
    if (this.#frame === undefined && this.#tweens.size + this.#rippling.size > 0) {
      this.#frame = requestAnimationFrame(this.#tick);
    }
  }

  readonly #tick = (now: number): void => {
    this.#frame = undefined;
    for (const [key, { mark, amount, from, to, began, length }] of this.#tweens) {
      const share = Math.min(Math.max((now - began) / length, 0), 1);
      // Ease-out: quick to answer, slow to rest.
      this.#set(mark, amount, from + (to - from) * (1 - (1 - share) ** 2));
      if (share === 1) this.#tweens.delete(key);
    }
    if (now - this.#rippled >= RIPPLE_STEP) {
      this.#rippled = now;
      for (const mark of this.#rippling) this.#drawing.setRipple(mark, (now % RIPPLE) / RIPPLE);
    }
    this.#wake();
  };
}
