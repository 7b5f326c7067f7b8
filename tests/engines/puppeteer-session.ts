import puppeteer, { type KeyInput, type LaunchOptions } from 'puppeteer-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../src/build/find-browser.mjs';
import type { Engine, EngineSession } from './session.ts';

/** A Chromium without a screen, which draws WebGL in software. */
export function openChromium(): Promise<EngineSession> {
  return openPuppeteer('chromium', {
    browser: 'chrome',
    executablePath: findBrowser(),
    headless: true,
    args: BROWSER_ARGUMENTS,
  });
}

/** A Firefox on a screen in memory: without one it has no WebGL 2. */
export function openFirefox(path: string, display: string): Promise<EngineSession> {
  return openPuppeteer('firefox', {
    browser: 'firefox',
    executablePath: path,
    headless: false,
    env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', MOZ_ENABLE_WAYLAND: '0' },
    extraPrefsFirefox: {
      'webgl.force-enabled': true,
      'gfx.webrender.software': true,
      // Nothing is asked of the network but the page.
      'app.update.auto': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,',
    },
  });
}

async function openPuppeteer(engine: Engine, options: LaunchOptions): Promise<EngineSession> {
  const browser = await puppeteer.launch(options);
  try {
    const page = await browser.newPage();
    return {
      engine,
      version: (await browser.version()).replace('/', ' '),
      open: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded' })),
      evaluate: async (run, ...given) => (await page.evaluate(run as never, ...(given as unknown as never[]))) as never,
      async press(key) {
        const [last, ...held] = key.split('+').reverse() as KeyInput[];
        if (!last) throw new Error('No key to press.');
        for (const name of held) await page.keyboard.down(name);
        await page.keyboard.press(last);
        for (const name of held) await page.keyboard.up(name);
      },
      type: (text) => page.keyboard.type(text),
      click: (x, y) => page.mouse.click(x, y),
      resize: (width, height) => page.setViewport({ width, height }),
      screenshot: async () => Buffer.from(await page.screenshot()),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
