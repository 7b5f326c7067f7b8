import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { article, serveHostPages } from './host-page.ts';

const EMBED = 'stories/muscat-2024/embed.html';
/** Widths with the heights (px) that the share dialog gives them, or a little more. */
const SIZES = [
  [200, 900],
  [320, 800],
  [600, 660],
  [1200, 660],
] as const;

/** What went wrong in the page or in any of its frames, and what they asked for beyond host and app. */
async function watch(page: Page, origins: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !origins.includes(origin)) faults.push(`another origin: ${request.url()}`);
  });
  return faults;
}

interface Place {
  readonly name: string;
  /** Attributes of the frames, beside their size and address. */
  readonly attributes?: string;
  readonly hash?: string;
  readonly ownOrigin?: boolean;
  /** Runs in every frame before anything else. */
  readonly before?: () => void;
  /** Nothing can be pressed there. */
  readonly noScript?: boolean;
}

const PLACES: readonly Place[] = [
  { name: 'a page of the same origin', ownOrigin: true },
  { name: 'a page of another origin' },
  { name: 'a sandbox that lets scripts run and nothing else', attributes: 'sandbox="allow-scripts"' },
  {
    name: 'a browser that blocks storage',
    before: () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    },
  },
  {
    name: 'a browser without WebGL',
    before: () => {
      const { getContext } = HTMLCanvasElement.prototype;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return /webgl/.test(kind) ? null : Reflect.apply(getContext, this, [kind, ...rest]);
        },
      });
    },
  },
  { name: 'a browser without script', noScript: true },
  { name: 'WordPress, with a secret in the address', attributes: 'sandbox="allow-scripts"', hash: '#?secret=kQ3v9' },
];

const test = base;

for (const { name, attributes = '', hash = '', ownOrigin = false, before, noScript = false } of PLACES) {
  test(`headline, event and sources are read in ${name}, at four widths`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      javaScriptEnabled: !noScript,
      reducedMotion: 'reduce',
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    if (before) await page.addInitScript(before);
    const frames = SIZES.map(
      ([width, height]) =>
        `<iframe ${attributes} title="Story at ${width}" src="${new URL(EMBED, baseURL)}${hash}" width="${width}" height="${height}" style="border:0"></iframe>`,
    );
    const host = await serveHostPages({ '': article(frames.join('')) });
    const faults = await watch(page, [new URL(host.address).origin, new URL(baseURL ?? '').origin]);
    if (ownOrigin) {
      await page.route('**/article.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: article(frames.join('')) }),
      );
    }
    await page.goto(ownOrigin ? '/article.html' : host.address);
    for (const [width, height] of SIZES) {
      const frame = page.frameLocator(`iframe[title="Story at ${width}"]`);
      await expect(frame.getByRole('heading', { level: 1, name: 'The Muscat talks, January 2024' })).toBeVisible();
      await expect(frame.getByRole('heading', { name: 'Secret, indirect talks in Muscat' })).toBeVisible();
      for (const words of ['Financial Times', 'ten months', 'New York Times', 'nearly eight months']) {
        await expect(frame.getByText(words).filter({ visible: true }).first()).toBeVisible();
      }
      // All of it stands within the frame: nothing has to be scrolled for, either way.
      const link = frame.getByRole('link', { name: 'Open the full story' });
      await expect(link).toBeVisible();
      const isWithin = async () => {
        const { right, bottom } = await link.evaluate((element) => element.getBoundingClientRect().toJSON());
        return right <= width && bottom <= height;
      };
      await expect.poll(isWithin).toBe(true);
    }
    if (!noScript) {
      // The app comes, and answers; the map is wanted.
      const frame = page.frameLocator('iframe[title="Story at 600"]');
      await frame.getByRole('slider', { name: 'Playhead' }).fill('377');
      await expect(frame.getByRole('slider', { name: 'Playhead' })).toHaveAttribute(
        'aria-valuetext',
        /^13 January 2024/,
      );
      const drawn = name.includes('WebGL') ? '.static-map' : '.story-map-picture[data-idle="true"]';
      await expect(frame.locator(drawn).first()).toBeAttached();
    }
    expect(faults).toEqual([]);
    await context.close();
    await host.close();
  });
}
