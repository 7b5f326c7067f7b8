import type { Page } from '@playwright/test';

/** What the page did to its picture during a playback. */
export interface Ledger {
  /** Days on which the playhead stood, in order (index in the story's calendar). */
  readonly steps: readonly number[];
  /** Frames that scripts asked for after each step, until none was asked for any more. */
  readonly settling: readonly number[];
  /** Frames that came once a step had settled, and before the next: what reduced motion forbids. */
  readonly between: number;
  /** Frames in which the map's canvas was drawn. */
  readonly drawn: number;
  /** CSS transitions and animations that took time, and what else the browser animated. */
  readonly animations: readonly string[];
}

interface Counting {
  steps: number[];
  settling: number[];
  between: number;
  drawn: number;
  animations: string[];
}

/** Counts from before the page's own scripts. */
export async function keepLedger(page: Page): Promise<void> {
  await page.addInitScript(countFrames);
}

/** Begins the count: whatever the page did until now is not of the playback. */
export async function openLedger(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { beginLedger(): void }).beginLedger());
}

export function readLedger(page: Page): Promise<Ledger> {
  return page.evaluate(() => (globalThis as unknown as { ledger: Ledger }).ledger);
}

/** Runs in the page before its scripts: stands alone, since it is sent as text. */
function countFrames(): void {
  const ledger: Counting = { steps: [], settling: [], between: 0, drawn: 0, animations: [] };
  let pending = 0;
  let settled = false;
  let watching = false;
  let drawnInFrame = false;
  const requestFrame = window.requestAnimationFrame.bind(window);
  const cancelFrame = window.cancelAnimationFrame.bind(window);
  const waiting = new Set<number>();
  const rest = () => {
    pending = waiting.size;
    if (pending === 0 && ledger.settling.length > 0) settled = true;
  };
  window.requestAnimationFrame = (callback) => {
    const handle = requestFrame((now) => {
      waiting.delete(handle);
      if (watching) {
        if (settled) ledger.between += 1;
        else if (ledger.settling.length > 0)
          ledger.settling[ledger.settling.length - 1] = (ledger.settling.at(-1) ?? 0) + 1;
      }
      drawnInFrame = false;
      callback(now);
      // What the callback asked for itself belongs to the same settling.
      queueMicrotask(rest);
    });
    waiting.add(handle);
    return handle;
  };
  window.cancelAnimationFrame = (handle) => {
    waiting.delete(handle);
    cancelFrame(handle);
  };
  const context = WebGL2RenderingContext.prototype;
  const draw = context.drawElements;
  context.drawElements = function (...given) {
    if (watching && !drawnInFrame) ledger.drawn += 1;
    drawnInFrame = true;
    return draw.apply(this, given);
  };
  const note = ({ type, target }: Event) => {
    const moving = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > 0);
    if (watching && moving.length > 0) ledger.animations.push(`${type} ${(target as Element).className}`);
  };
  document.addEventListener('transitionrun', note, true);
  document.addEventListener('animationstart', note, true);
  Object.assign(globalThis, {
    ledger,
    beginLedger() {
      const playhead = document.querySelector<HTMLInputElement>('input[type="range"]');
      if (!playhead) throw new Error('There is no playhead.');
      watching = true;
      // The words of the playhead's value are set once at each step.
      new MutationObserver(() => {
        const day = playhead.valueAsNumber;
        if (day === ledger.steps.at(-1)) return;
        ledger.steps.push(day);
        ledger.settling.push(0);
        settled = false;
        queueMicrotask(rest);
        if (document.querySelector('animateMotion')) ledger.animations.push(`the letter on day ${day}`);
      }).observe(playhead, { attributeFilter: ['aria-valuetext'] });
      // What a step brings to the page a moment later, such as its words, belongs to its settling.
      new MutationObserver(() => {
        settled = false;
        queueMicrotask(rest);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    },
  });
}
