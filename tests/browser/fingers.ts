import type { CDPSession, Locator, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between two steps of a move (s): what a fast machine would make of it, whatever this one does. */
const STEP = 0.016;

/** Fingers on the screen, as the browser itself gets them, in a time of their own. */
export class Fingers {
  readonly #session: CDPSession;
  #down: readonly Point[] = [];
  #time = Date.now() / 1000;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  async press(...points: readonly Point[]): Promise<void> {
    this.#down = points;
    await this.#send('touchStart', points);
  }

  /** All fingers go to new places, in `steps` steps of some ms. */
  async moveTo(points: readonly Point[], steps = 4): Promise<void> {
    const from = this.#down;
    for (let step = 1; step <= steps; step += 1) {
      const at = points.map(({ x, y }, finger) => {
        const start = from[finger] ?? { x, y };
        return { x: start.x + ((x - start.x) * step) / steps, y: start.y + ((y - start.y) * step) / steps };
      });
      await this.#send('touchMove', at);
    }
    this.#down = points;
  }

  async lift(): Promise<void> {
    this.#down = [];
    await this.#send('touchEnd', []);
  }

  /** One finger from a point, by some px. Rests before it lifts, where it is no throw. */
  async drag(from: Point, by: Partial<Point>, { rests = true } = {}): Promise<void> {
    await this.press(from);
    const to = { x: from.x + (by.x ?? 0), y: from.y + (by.y ?? 0) };
    await this.moveTo([to], 3);
    if (rests) await this.rest();
    await this.lift();
  }

  /** The hand stays where it is for half a second of its own time: a browser takes note of it with the next move. */
  async rest(): Promise<void> {
    this.#time += 0.5;
    this.#down = this.#down.map(({ x, y }) => ({ x, y: y + 1 }));
    await this.#send('touchMove', this.#down);
  }

  #send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<unknown> {
    const touchPoints = points.map((point, id) => ({ ...point, id }));
    this.#time += STEP;
    return this.#session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: this.#time });
  }
}

/** The middle of an element, or a place in it by shares. */
export async function pointIn(part: Locator, share: Partial<Point> = {}): Promise<Point> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { x: box.x + box.width * (share.x ?? 0.5), y: box.y + box.height * (share.y ?? 0.5) };
}
