import type { CDPSession, Locator, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the screen, as the browser itself gets them. Each move is some steps, one a frame and no faster. */
export class Fingers {
  readonly #page: Page;
  readonly #session: CDPSession;
  #down: readonly Point[] = [];

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(page, await page.context().newCDPSession(page));
  }

  async press(...points: readonly Point[]): Promise<void> {
    this.#down = points;
    await this.#send('touchStart', points);
  }

  /** All fingers go to new places, in `steps` steps of some ms. */
  async moveTo(points: readonly Point[], steps = 8): Promise<void> {
    const from = this.#down;
    for (let step = 1; step <= steps; step += 1) {
      const at = points.map(({ x, y }, finger) => {
        const start = from[finger] ?? { x, y };
        return { x: start.x + ((x - start.x) * step) / steps, y: start.y + ((y - start.y) * step) / steps };
      });
      await this.#send('touchMove', at);
      await this.#page.evaluate(() => new Promise(requestAnimationFrame));
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
    await this.moveTo([to], rests ? 8 : 3);
    // A hand that has stopped says so by staying where it is.
    if (rests) await this.#page.evaluate(rest);
    await this.lift();
  }

  #send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<unknown> {
    const touchPoints = points.map((point, id) => ({ ...point, id }));
    return this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}

/** The middle of an element, or a place in it by shares. */
export async function pointIn(part: Locator, share: Partial<Point> = {}): Promise<Point> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { x: box.x + box.width * (share.x ?? 0.5), y: box.y + box.height * (share.y ?? 0.5) };
}

/** Twelve frames: longer than the time over which the sheet measures a hand. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    let left = 12;
    const next = () => (left-- > 0 ? requestAnimationFrame(next) : resolve());
    next();
  });
}
