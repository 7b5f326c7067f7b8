import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

interface Told {
  readonly type: string;
  readonly id?: number;
  readonly name?: string;
  readonly detail?: { readonly t?: string; readonly event?: string; readonly playhead?: string };
  readonly error?: { readonly code: string };
  readonly result?: { readonly playhead: string };
}

/** An article that keeps what its embed tells it. The app stays away until `letCome`: what is pressed before is early. */
async function listenTo(page: Page, query: string) {
  let letCome = () => {};
  const allowed = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\/assets\/start-embed-[^/]+\.js$/, async (route) => {
    await allowed;
    await route.continue();
  });
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Article</title>
        <script>told = []; addEventListener('message', ({ data }) => told.push(data))</script>
        <iframe src="/stories/muscat-2024/embed.html${query}" width="600" height="700"></iframe>`,
    }),
  );
  await page.goto('/article.html');
  const told = () => page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);
  const event = async (name: string) =>
    (await told()).filter((message) => message.name === name).map((it) => it.detail);
  const command = (id: number, method: string) =>
    page.evaluate(([id, method]) => frames[0]?.postMessage({ type: 'backchannel:command', id, method }, '*'), [
      id,
      method,
    ] as const);
  const answer = async (id: number) => (await told()).find((message) => message.id === id);
  return { embed: page.frameLocator('iframe'), letCome, told, event, command, answer };
}

test('a host hears of the first press of Play, and of the first choice', async ({ page }) => {
  const { embed, letCome, event } = await listenTo(page, '?layout=list');
  await embed.getByRole('button', { name: 'War in Gaza' }).click();
  await embed.getByRole('button', { name: 'Play' }).click();
  letCome();
  await expect.poll(() => event('play')).toEqual([{}]);
  await expect.poll(() => event('select')).toContainEqual({ event: 'gaza-war' });
});

test('an early scrub selects what was told last by that day, as a later one does; each of 150 commands gets an answer', async ({
  page,
}) => {
  const { embed, letCome, event, told } = await listenTo(page, '');
  await embed.getByRole('slider', { name: 'Playhead' }).fill('376');
  await page.evaluate(() => {
    for (let id = 1; id <= 150; id += 1)
      frames[0]?.postMessage({ type: 'backchannel:command', id, method: 'getState' }, '*');
  });
  letCome();
  const answers = async () => (await told()).filter(({ type }) => type === 'backchannel:result');
  await expect.poll(async () => new Set((await answers()).map(({ id }) => id)).size).toBe(150);
  expect(new Set((await answers()).flatMap(({ error }) => error?.code ?? []))).toEqual(new Set(['too-many']));
  await expect.poll(() => event('playhead')).toEqual([{ t: '2024-01-12' }]);
  await expect(embed.getByRole('heading', { name: 'Strikes on Houthi targets in Yemen' })).toBeVisible();
  await expect.poll(() => event('select')).toEqual([{ event: 'yemen-strikes' }]);
});

test('a tour is ready at its first stop', async ({ page }) => {
  const { letCome, event, command, answer } = await listenTo(page, '?tour=yes');
  letCome();
  await expect.poll(() => event('ready')).toHaveLength(1);
  const [ready] = await event('ready');
  await command(1, 'getState');
  await expect.poll(() => answer(1)).toBeDefined();
  expect((await answer(1))?.result?.playhead).toBe(ready?.playhead);
});
