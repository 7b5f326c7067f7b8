import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { type Heard, wordSpeech } from './transcript-words.ts';

const SCREEN_READER = 'node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';
const FIXTURES = 'tests/fixtures/transcripts';
const UPDATE = process.env['UPDATE_TRANSCRIPTS'] !== undefined;

/** The screen reader as its module gives it, in the page. */
interface Virtual {
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  readonly activeNode: Node | null;
}

/** Lets the page fetch the screen reader from its own origin, as its policy demands, and listen to its live region. */
export async function bringScreenReader(page: Page): Promise<void> {
  await page.route('**/virtual-screen-reader.js', (route) =>
    route.fulfill({ path: SCREEN_READER, contentType: 'text/javascript' }),
  );
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    document.addEventListener('DOMContentLoaded', () => {
      const region = document.getElementById('announcements');
      if (!region) return;
      new MutationObserver(() => {
        const words = region.textContent?.trim();
        if (words) said.push(words);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    });
  });
}

/** What a reader who listens does and hears, kept as a text beside the tests. */
export class Transcript {
  readonly #lines: string[] = [];

  constructor(
    readonly page: Page,
    readonly name: string,
    /** English stands in the folder itself, another language in one of its own. */
    readonly language = 'en',
  ) {}

  /** Reads a part from its beginning to its end, or to where something begins (a selector). */
  async reads(part: Locator, until?: string): Promise<this> {
    const heard = await part.first().evaluate(listen, until);
    this.#paragraph(wordSpeech(heard));
    return this;
  }

  /** Presses a key or a button; what has the focus then says its name, or its value. */
  async presses(what: Locator | string): Promise<this> {
    await this.quiet();
    if (typeof what === 'string') {
      await this.page.keyboard.press(what);
      this.#paragraph([`> ${what}`]);
      return this;
    }
    const name = await what.evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const sign of copy.querySelectorAll('[aria-hidden="true"]')) sign.remove();
      return (element.getAttribute('aria-label') ?? copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    await what.press('Enter');
    this.#paragraph([`> Enter on “${name}”`]);
    return this;
  }

  async types(what: Locator, words: string): Promise<this> {
    await this.quiet();
    await what.fill(words);
    this.#paragraph([`> types “${words}”`]);
    return this;
  }

  /** The value that a slider says by itself, once it is another than before. */
  async value(slider: Locator, pattern: RegExp): Promise<this> {
    await expect(slider).toHaveAttribute('aria-valuetext', pattern);
    this.#lines.push(`  ${(await slider.getAttribute('aria-valuetext')) ?? ''}`);
    return this;
  }

  /** What the live region says next; or, of what moves by itself, what it says in the end, of which `words` are a part. */
  async hears(words = ''): Promise<this> {
    await this.page.waitForFunction(
      (part) => (globalThis as unknown as { said: string[] }).said.at(-1)?.includes(part) ?? false,
      words,
    );
    const said = await this.page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0).at(-1));
    this.#lines.push(`  (says) ${said}`);
    return this;
  }

  /** Forgets what was said so far: what comes next is heard alone. */
  async quiet(): Promise<this> {
    await this.page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));
    return this;
  }

  /** Compares with the fixture; `UPDATE_TRANSCRIPTS=1` writes it anew, to be read through and committed. */
  keep(): void {
    const file = join(FIXTURES, this.language === 'en' ? '' : this.language, `${this.name}.txt`);
    const text = `${this.#lines.join('\n')}\n`;
    if (UPDATE) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return;
    }
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const how = `${file} says otherwise. If the new words are better, run this test with UPDATE_TRANSCRIPTS=1 and read it`;
    expect.soft(text, how).toBe(kept);
  }

  #paragraph(lines: readonly string[]): void {
    if (this.#lines.length > 0) this.#lines.push('');
    this.#lines.push(...lines);
  }
}

/**
 * In the page: goes through a part as its reader would, and notes each phrase with what it stands on. It goes on to where
 * `until` begins.
 */
async function listen(part: Element, until: string | undefined): Promise<Heard[]> {
  const address = '/virtual-screen-reader.js';
  const { virtual } = (await import(address)) as { virtual: Virtual };
  // It goes by the attribute, and React by the property.
  for (const input of part.querySelectorAll<HTMLInputElement>('[type="radio"], [type="checkbox"]')) {
    input.toggleAttribute('checked', input.checked);
  }
  const blocks: Node[] = [];
  const blockOf = (node: Node) => {
    let block = node.parentElement;
    // What is only said stands in the line of what is seen.
    while (block?.matches('.visually-hidden:not(p, h2)') || (block && getComputedStyle(block).display === 'inline')) {
      block = block.parentElement;
    }
    if (block && !blocks.includes(block)) blocks.push(block);
    return block ? blocks.indexOf(block) : -1;
  };
  // It leaves out texts that are but space.
  let textBefore: Text | undefined;
  const spaceBefore = (node: Text) => {
    const between = document.createRange();
    if (textBefore) between.setStart(textBefore, textBefore.length);
    else between.setStart(part, 0);
    between.setEnd(node, 0);
    textBefore = node;
    return /\s/.test(between.toString()) ? ' ' : '';
  };
  const nodes: Node[] = [];
  const heard: Heard[] = [];
  await virtual.start({ container: part });
  const first = virtual.activeNode;
  for (let step = 0; step < 5000; step += 1) {
    const phrase = await virtual.lastSpokenPhrase();
    const node = virtual.activeNode;
    const element = node instanceof Element ? node : node?.parentElement;
    if (until !== undefined && element?.closest(until)) break;
    if (node && element && !nodes.includes(node)) {
      let around = node.parentNode;
      while (around && !nodes.includes(around)) around = around.parentNode;
      const labels = element.closest('legend') ?? (node instanceof Text && element.closest('label')?.control);
      const shown = element.checkVisibility() || getComputedStyle(element).display === 'contents';
      // The screen reader does not know of what is folded away, nor of what lies behind another screen.
      const gone = !shown || element.closest('[inert]') !== null || Boolean(labels);
      nodes.push(node);
      heard.push({
        phrase,
        within: around ? nodes.indexOf(around) : -1,
        ...(node instanceof Text && { text: spaceBefore(node) + node.data, block: blockOf(node) }),
        gone,
        ...(element === node &&
          element.matches('summary') && {
            folded: (element.parentElement as HTMLDetailsElement).open ? 'expanded' : 'collapsed',
          }),
      });
    }
    await virtual.next();
    // Behind the end it begins anew.
    if (virtual.activeNode === first && !/^end\b/.test(await virtual.lastSpokenPhrase())) break;
  }
  await virtual.stop();
  return heard;
}
