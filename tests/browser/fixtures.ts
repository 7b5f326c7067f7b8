import { test as base, expect, type Frame, type Page } from '@playwright/test';

export { expect };

/** How many times slower the pages' own script runs than the machine would: races of tests show themselves. */
const SLOWER = Number(process.env.BACKCHANNEL_SLOWER ?? 1);

/**
 * A test that fails on anything that goes wrong behind the page: an error on the console or uncaught, a breach of
 * the content security policy, a request to another origin, an answer that is an error.
 */
export const test = base.extend<{
  /** What went wrong so far. Take out what a test means to provoke. */
  faults: string[];
  /** Addresses whose failure the test means to provoke. */
  expected: RegExp[];
}>({
  expected: async ({ browserName: _ }, use) => use([]),
  faults: [
    async ({ context, baseURL, expected }, use) => {
      const faults: string[] = [];
      const provoked = (text: string) => expected.some((pattern) => pattern.test(text));
      const note = (fault: string) => {
        if (!provoked(fault)) faults.push(fault);
      };
      const origin = new URL(baseURL ?? '').origin;
      if (SLOWER > 1) {
        const slowDown = async (part: Page | Frame) => {
          const session = await context.newCDPSession(part);
          await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
        };
        context.on('page', async (page) => {
          // A frame of another site has a process of its own; one of the same is slow with its page.
          page.on('framenavigated', (frame) => frame !== page.mainFrame() && slowDown(frame).catch(() => {}));
          await slowDown(page);
        });
      }
      context.on('console', (message) => {
        const { url } = message.location();
        if (message.type() === 'error') note(`console: ${message.text()} (${url})`);
      });
      context.on('weberror', (error) => note(`uncaught: ${error.error().stack}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== origin) note(`another origin: ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) note(`status ${response.status()}: ${response.url()}`);
      });
      await context.exposeBinding('noteBreach', (_source, breach: string) => note(`policy: ${breach}`));
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (breach) => {
          const { noteBreach } = globalThis as unknown as { noteBreach(text: string): void };
          noteBreach(`${breach.violatedDirective} ${breach.blockedURI} ${breach.sourceFile}:${breach.lineNumber}`);
        });
      });
      await use(faults);
      expect(faults, 'what went wrong behind the page').toEqual([]);
    },
    { auto: true },
  ],
});
