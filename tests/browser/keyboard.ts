import { expect, type Page } from '@playwright/test';
import { inspectFocus } from './inspect-focus.ts';
import { ReaderPage } from './reader-page.ts';

type Role = Parameters<Page['getByRole']>[0];

/** A reader who has a keyboard and nothing else. After each press that moves the focus, the focus is looked at. */
export class Keyboard {
  readonly reader: ReaderPage;

  constructor(readonly page: Page) {
    this.reader = new ReaderPage(page);
  }

  /** Opens the page without its drawings: map and lanes wait for ever, everything else is there and quick. */
  async openText(search = ''): Promise<void> {
    await this.page.addInitScript(() => {
      globalThis.requestIdleCallback = () => 0;
    });
    await this.reader.openText(search);
    await this.begin();
  }

  async openMap(search = ''): Promise<void> {
    await this.reader.open(search);
    await this.begin();
  }

  /** The first press of Tab; what looks after the focus comes with it. */
  async begin(): Promise<void> {
    await this.tab();
    await this.page.locator('[data-keys="heard"]').waitFor({ state: 'attached' });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** One press of Tab: where it leads must be seen, not covered, and ringed. */
  async tab(back = false): Promise<void> {
    await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    await this.expectGoodFocus();
  }

  /** Presses Tab until something has the focus, and says how often. */
  async tabTo(role: Role, name: string | RegExp, { back = false, within = 80 } = {}): Promise<number> {
    for (let presses = 1; presses <= within; presses += 1) {
      await this.tab(back);
      // Most are told apart by their words alone: the whole answer costs more.
      if (!mayBeNamed(await this.page.evaluate(wordsOfFocus), name)) continue;
      if (isNamed(await this.readFocus(), role, name)) return presses;
    }
    throw new Error(`${within} presses of Tab do not lead to ${role} ${name}.`);
  }

  /** Goes to the button in the bar, and opens what readers set once. */
  async openSettings(): Promise<void> {
    await this.tabTo('button', 'Settings');
    await this.press('Enter');
    await expect(this.page.getByRole('combobox', { name: 'Colours' })).toBeVisible();
  }

  /** What has the focus, by role and accessible name. */
  async expectFocus(role: Role, name: string | RegExp): Promise<void> {
    await expect
      .poll(async () => {
        const focus = await this.readFocus();
        return isNamed(focus, role, name) ? `${role} ${name}` : focus;
      })
      .toBe(`${role} ${name}`);
    await this.expectGoodFocus();
  }

  /** What has the focus, as assistive technology has it: `button "Play"`. */
  async readFocus(): Promise<string> {
    const focused = this.page.locator(':focus');
    if ((await focused.count()) === 0) return 'nothing';
    const [first = ''] = (await focused.first().ariaSnapshot()).split('\n');
    return first.replace(/^- '?/, '');
  }

  async expectGoodFocus(): Promise<void> {
    // What is scrolled or drawn anew has a moment for it.
    const faults = await this.page.evaluate(inspectFocus);
    if (faults.length > 0) await expect.poll(() => this.page.evaluate(inspectFocus)).toEqual([]);
  }
}

function isNamed(focus: string, role: Role, name: string | RegExp): boolean {
  const found = new RegExp(`^${role} "((?:[^"\\\\]|\\\\.)*)"`).exec(focus)?.[1]?.replaceAll('\\"', '"');
  return found !== undefined && (typeof name === 'string' ? found === name : name.test(found));
}

function mayBeNamed(words: string, name: string | RegExp): boolean {
  return words === '' || (typeof name === 'string' ? words.includes(name) : name.test(words.trim()));
}

/** A control's words where they are its label, else none; runs in the page. */
function wordsOfFocus(): string {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? (element?.matches('button, a') ? element.textContent : '');
}
