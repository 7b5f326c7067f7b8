import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { end, start } from './processes.ts';
import type { EngineSession } from './session.ts';
import { until } from './until.ts';

const KEYS: Readonly<Record<string, string>> = {
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  PageUp: Key.PAGE_UP,
  PageDown: Key.PAGE_DOWN,
  Home: Key.HOME,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  Shift: Key.SHIFT,
  Space: Key.SPACE,
};

/** The bar of the browser's own window takes no more than it must, or no window is as narrow as a phone. */
const BAR = `window * {
  min-width: 0;
  padding: 0;
  margin: 0;
  border-width: 0;
  font-size: 1px;
}
`;

/** WebKitGTK's small browser on a screen in memory, by the plain WebDriver protocol. */
export async function openWebKit(paths: { driver: string; browser: string }, display: string): Promise<EngineSession> {
  // Its settings and what it stores are this run's alone.
  const home = await mkdtemp(join(tmpdir(), 'backchannel-webkit-'));
  await mkdir(join(home, 'gtk-3.0'));
  await writeFile(join(home, 'gtk-3.0', 'gtk.css'), BAR);
  const port = await freePort();
  const child = start(paths.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // There is no bus of a desktop here to be read to.
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
    },
  });
  const clean = async () => {
    end(child);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = `http://127.0.0.1:${port}`;
    await until('WebKitWebDriver answers', async () => (await fetch(`${address}/status`).catch(() => undefined))?.ok);
    const driver = await new Builder()
      .usingServer(address)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          // What is asked before a page's load event is at times answered a minute later, whatever the limit.
          pageLoadStrategy: 'normal',
          'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
        }),
      )
      .build();
    return await sessionOf(driver, clean);
  } catch (error) {
    await clean();
    throw error;
  }
}

async function sessionOf(driver: WebDriver, clean: () => Promise<void>): Promise<EngineSession> {
  await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
  const capabilities = await driver.getCapabilities();
  const mouse = { origin: 'viewport', duration: 0 } as never;
  const session: EngineSession = {
    engine: 'webkit',
    version: `WebKitGTK ${capabilities.getBrowserVersion()}`,
    open: (address) => driver.get(address),
    async evaluate(run, ...given) {
      const answer = await driver.executeAsyncScript<{ value?: never; error?: string }>(
        `const done = arguments[arguments.length - 1];
        new Promise((resolve) => resolve((${run})(...arguments[0]))).then(
          (value) => done({ value }),
          (error) => done({ error: String(error) }),
        );`,
        given,
      );
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as never;
    },
    async press(key) {
      const keys = key.split('+').map((name) => KEYS[name] ?? name);
      let actions = driver.actions();
      for (const name of keys) actions = actions.keyDown(name);
      for (const name of keys.reverse()) actions = actions.keyUp(name);
      await actions.perform();
    },
    type: (text) =>
      driver
        .actions()
        .sendKeys(...text)
        .perform(),
    click: (x, y) =>
      driver
        .actions()
        .move({ ...(mouse as object), x: Math.round(x), y: Math.round(y) })
        .press()
        .release()
        .perform(),
    async resize(width, height) {
      // The window has a bar of its own, and a size that is not granted at once.
      let seen: readonly [number, number] | undefined;
      const size = () => session.evaluate(() => [innerWidth, innerHeight] as const);
      await until(
        `a window of ${width} by ${height}`,
        async () => {
          const inner = await size();
          if (inner[0] === width && inner[1] === height) return true;
          const outer = await driver.manage().window().getRect();
          seen = inner;
          await driver
            .manage()
            .window()
            .setRect({ width: outer.width + width - inner[0], height: outer.height + height - inner[1] });
          return false;
        },
        () => seen,
      );
    },
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    async close() {
      await driver.quit().catch(() => undefined);
      await clean();
    },
  };
  return session;
}

/** A port that nobody listens on (the driver takes no 0). */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}
