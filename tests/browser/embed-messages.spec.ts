import { comeToRest } from './embedded-page.ts';
import { expect, test } from './fixtures.ts';
import { article, type HostPages, serveHostPages } from './host-page.ts';

const SITE = process.env['BACKCHANNEL_ADDRESS'] ?? 'http://localhost:4173/';
const EMBED = `${SITE}stories/muscat-2024/embed.html`;
const LOADER = `<script src="${SITE}embed.js"></script>`;
const frame = (query: string, attributes = '') =>
  `<iframe src="${EMBED}${query}" title="The Muscat talks" width="600" height="500" ${attributes}></iframe>`;
const OPENING = '?event=muscat-talks&t=2024-01-10';

let host: HostPages;
test.beforeAll(async () => {
  host = await serveHostPages({
    // The loader may come before the snippet, after it, or twice.
    loader: article(`${frame(OPENING)}${frame('?lang=fa')}${LOADER}`, LOADER),
    bare: article(frame(OPENING)),
    sandbox: article(frame(OPENING, 'sandbox="allow-scripts"'), LOADER),
    element: article(
      `<backchannel-story story="muscat-2024" event="muscat-talks" t="2024-01-10" title="The Muscat talks">
        <a href="${SITE}">Read the story</a></backchannel-story>`,
      // A host that allows nothing but the story's site, and no style in its markup.
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${SITE}; frame-src ${SITE}">${LOADER}`,
    ),
  });
});
test.afterAll(() => host.close());
// The host's own page is one request to another origin than the story's.
test.use({ expected: [/another origin: http:\/\/127\.0\.0\.1:\d+\/\w*(favicon\.ico)?$/] });

const OPEN_STATE = { story: 'muscat-2024', playhead: '2024-01-10', lens: 'happened', playing: false };

for (const name of ['loader', 'sandbox']) {
  test(`a host drives a story and hears of it through Backchannel.connect: ${name}`, async ({ page }) => {
    await page.goto(host.address + name);
    const embed = page.frameLocator('iframe').first().locator('html');
    const { states, refused, heard } = await page.evaluate(async () => {
      const heard: [string, unknown][] = [];
      const story = await Backchannel.connect(document.querySelectorAll('iframe')[0] as HTMLIFrameElement);
      for (const name of ['ready', 'playhead', 'select', 'play', 'pause', 'lens', 'error'] as const) {
        story.on(name, (detail) => heard.push([name, detail]));
      }
      const states = [
        await story.getState(),
        await story.seek('2024-01-12'),
        await story.select('jordan-attack'),
        await story.play(),
        await story.pause(),
        await story.setLens('public'),
        await story.setLanguage('fa'),
        await story.setTheme('dark'),
      ];
      const refused = await story.select('nobody').catch((error) => [error instanceof Error, error.code]);
      return { states, refused, heard };
    });
    expect(states[0]).toMatchObject({ ...OPEN_STATE, selected: 'muscat-talks' });
    expect(states[0]?.active).toContain('muscat-talks');
    expect(states[1]).toMatchObject({ playhead: '2024-01-12', selected: 'muscat-talks' });
    expect(states[1]?.active).toContain('yemen-strikes');
    expect(states[2]).toMatchObject({ selected: 'jordan-attack', playing: false });
    expect(states[2]?.active).toContain('jordan-attack');
    expect(states.slice(3, 5).map(({ playing }) => playing)).toEqual([true, false]);
    expect(states[5]).toMatchObject({ lens: 'public' });
    expect(refused).toEqual([true, 'unknown-event']);
    expect(new Set(heard.map(([name]) => name))).toEqual(
      new Set(['ready', 'playhead', 'select', 'play', 'pause', 'lens', 'error']),
    );
    expect(heard).toContainEqual(['playhead', { t: '2024-01-12' }]);
    expect(heard).toContainEqual(['select', { event: 'jordan-attack' }]);
    expect(heard).toContainEqual(['lens', { lens: 'public' }]);
    await expect(embed).toHaveAttribute('lang', 'fa');
    await expect(embed).toHaveAttribute('data-theme', 'dark');
  });
}

test('the same without the loader, by messages alone', async ({ page }) => {
  await page.goto(`${host.address}bare`);
  const embed = page.frameLocator('iframe').locator('html');
  const { results, heard } = await page.evaluate(async (site) => {
    interface Message {
      readonly type: string;
      readonly id: number;
      readonly name: string;
      readonly result: unknown;
      readonly error: unknown;
    }
    const story = document.querySelector('iframe') as HTMLIFrameElement;
    const heard: string[] = [];
    const answers = new Map<number, (answer: unknown) => void>();
    let spoken = () => {};
    const first = new Promise<void>((resolve) => {
      spoken = resolve;
    });
    addEventListener('message', ({ source, origin, data }: MessageEvent<Message>) => {
      if (source !== story.contentWindow || origin !== new URL(site).origin) return;
      if (data.type === 'backchannel:event') {
        heard.push(data.name);
        spoken();
      }
      if (data.type === 'backchannel:result') answers.get(data.id)?.(data.error ?? data.result);
    });
    let count = 0;
    const ask = (method: string, params = {}) =>
      new Promise((resolve) => {
        count += 1;
        answers.set(count, resolve);
        story.contentWindow?.postMessage(
          { type: 'backchannel:command', id: count, method, params },
          new URL(site).origin,
        );
      });
    // It may have spoken before this was listening.
    story.contentWindow?.postMessage({ type: 'backchannel:hello' }, '*');
    await first;
    const results = [
      await ask('getState'),
      await ask('seek', { t: '2024-01-12' }),
      await ask('select', { event: 'jordan-attack' }),
      await ask('play'),
      await ask('pause'),
      await ask('setLens', { lens: 'public' }),
      await ask('setLanguage', { lang: 'ar' }),
      await ask('setTheme', { theme: 'dark' }),
      await ask('select', { event: 'nobody' }),
    ];
    return { results, heard };
  }, SITE);
  expect(results).toMatchObject([
    { ...OPEN_STATE, selected: 'muscat-talks' },
    { playhead: '2024-01-12' },
    { selected: 'jordan-attack', active: expect.arrayContaining(['jordan-attack']) },
    { playing: true },
    { playing: false },
    { lens: 'public' },
    {},
    {},
    { code: 'unknown-event' },
  ]);
  expect(new Set(heard)).toEqual(new Set(['height', 'ready', 'playhead', 'select', 'play', 'pause', 'lens', 'error']));
  await expect(embed).toHaveAttribute('lang', 'ar');
  await expect(embed).toHaveAttribute('data-theme', 'dark');
});

test('the element is a story; its attributes drive it', async ({ page }) => {
  await page.goto(`${host.address}element`);
  await expect(page.getByRole('link', { name: 'Read the story' })).toBeHidden();
  const heard = await page.evaluate(async () => {
    const element = document.querySelector('backchannel-story') as HTMLElement;
    const story = await Backchannel.connect(element);
    const heard: string[] = [];
    story.on('select', ({ event }) => heard.push(`${event}`));
    await story.getState();
    element.setAttribute('event', 'jordan-attack');
    element.setAttribute('lens', 'public');
    element.setAttribute('theme', 'dark');
    element.setAttribute('lang', 'fa');
    await new Promise<void>((told) => story.on('lens', () => told()));
    return heard;
  });
  expect(heard).toEqual(['jordan-attack']);
  const embed = page.frameLocator('backchannel-story iframe').locator('html');
  await expect(embed).toHaveAttribute('lang', 'fa');
  await expect(embed).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => history.length)).toBe(2);
  // Loaded anew, and in another place, it is the same story to whoever holds it.
  const state = await page.evaluate(async () => {
    const element = document.querySelector('backchannel-story') as HTMLElement;
    const story = await Backchannel.connect(element);
    const lost = story.getState().catch((error) => error.code);
    element.setAttribute('layout', 'square');
    document.body.append(element);
    return { lost: await lost, ...(await story.getState()) };
  });
  expect(state).toMatchObject({ lost: 'gone', selected: 'jordan-attack', lens: 'public' });
});

test('10,000 forged, malformed or foreign messages do nothing in either direction', async ({ page }) => {
  await page.goto(`${host.address}loader`);
  const before = await page.evaluate(async () => {
    const [first] = document.querySelectorAll('iframe');
    const story = await Backchannel.connect(first as HTMLIFrameElement);
    return story.getState();
  });
  // A height that it tells of its own accord is no answer to a forgery.
  await comeToRest(page.frameLocator('iframe').first().locator('html'));
  // To the embed: malformed from its host, well formed from a sister frame.
  const told = await page.evaluate(async () => {
    const [first] = document.querySelectorAll('iframe');
    const story = first?.contentWindow;
    const told: unknown[] = [];
    addEventListener('message', ({ source, data }) => {
      if (source === story) told.push(data);
    });
    const type = 'backchannel:command';
    const cycle: unknown[] = [];
    cycle.push(cycle);
    const malformed = [
      null,
      1,
      'x'.repeat(1e4),
      true,
      10n,
      Number.NaN,
      cycle,
      new Date(0),
      /x/,
      new Map([['type', type]]),
      new Set([type]),
      new Uint8Array(64),
      new Error(type),
      { type },
      { type, id: 1 },
      { type, method: 'play' },
      { type, id: null, method: 'play' },
      { type, id: {}, method: 'play' },
      { type, id: Number.NaN, method: 'play' },
      { type, id: 'x'.repeat(1e4), method: 'play' },
      { type, id: 1, method: ['play'] },
      { type: [type], id: 1, method: 'play' },
      [type, 1, 'play'],
      { type: 'backchannel:result', id: 1 },
      { type: 'backchannel:event', name: 'play' },
      { __proto__: { type, id: 1, method: 'play' } },
      JSON.stringify({ type, id: 1, method: 'play' }),
      { sentinel: 'amp', type: 'embed-size', height: 1 },
      'pymxPYMxboxxPYMxwidthxPYMx10',
      { message: 'ready', secret: 'abc' },
    ];
    for (let count = 0; count < 5000; count += 1) story?.postMessage(malformed[count % malformed.length], '*');
    const sister = document.createElement('iframe');
    document.body.append(sister);
    const forge = (story: Window) => {
      for (let count = 0; count < 5000; count += 1) {
        story.postMessage({ type: 'backchannel:command', id: count, method: 'play' }, '*');
      }
    };
    // A frame without an address of its own: what it posts comes from its window.
    const script = sister.contentDocument?.createElement('script');
    if (script && sister.contentWindow) {
      Object.assign(sister.contentWindow, { story });
      script.textContent = `(${forge})(story)`;
      sister.contentDocument?.head.append(script);
    }
    // What was posted before this has been heard once it is answered.
    await (await Backchannel.connect(first as HTMLIFrameElement)).getState();
    sister.remove();
    return told.filter((data) => (data as { type?: string }).type !== 'backchannel:result');
  });
  expect(told).toEqual([]);
  // To the host: from its own window, and from a stranger's frame.
  const settled = await page.evaluate(async () => {
    const [first] = document.querySelectorAll('iframe');
    const height = first?.style.height;
    const settled: unknown[] = [];
    const story = await Backchannel.connect(first as HTMLIFrameElement);
    for (const name of ['playhead', 'select', 'play', 'error'] as const) story.on(name, () => settled.push(name));
    const stranger = document.createElement('iframe');
    document.body.append(stranger);
    const forge = () => {
      const messages = [
        { type: 'backchannel:event', name: 'height', detail: { height: 9 } },
        { type: 'backchannel:event', name: 'playhead', detail: { t: '2024-01-01' } },
        { type: 'backchannel:result', id: 1, result: {} },
        { type: 'backchannel:event', name: '__proto__', detail: { polluted: true } },
        { type: 'backchannel:event' },
        { type: 'backchannel:result' },
        null,
        'text',
      ];
      for (let count = 0; count < 5000; count += 1) parent.postMessage(messages[count % messages.length], '*');
    };
    const script = stranger.contentDocument?.createElement('script');
    if (script) {
      script.textContent = `(${forge})()`;
      stranger.contentDocument?.head.append(script);
    }
    for (let count = 0; count < 5000; count += 1) {
      window.postMessage({ type: 'backchannel:event', name: 'height', detail: { height: count } }, '*');
    }
    const last = new Promise<void>((heard) =>
      addEventListener('message', ({ data }) => {
        if (data === 'last') heard();
      }),
    );
    window.postMessage('last', '*');
    await last;
    stranger.remove();
    if (first?.style.height !== height) settled.push(first?.style.height);
    return settled;
  });
  expect(settled).toEqual([]);
  const after = await page.evaluate(async () => {
    const [first] = document.querySelectorAll('iframe');
    const story = await Backchannel.connect(first as HTMLIFrameElement);
    return story.getState();
  });
  expect(after).toEqual(before);
});
