import { builtStory, inEnglish } from './built-story.ts';
import { expect, test } from './fixtures.ts';
import { ReaderPage } from './reader-page.ts';

const STORY = `/stories/${builtStory.id}/`;
/** Where a build is told its address, it names that; else what is relative is looked for from the page. */
const isWhole = (address: string) => /^https?:/.test(address);

for (const address of ['/', STORY]) {
  test(`${address} has a card for other sites, with an image that is there`, async ({ page }) => {
    await page.goto(address);
    const card = await page.evaluate(() =>
      Object.fromEntries(
        [...document.head.querySelectorAll('meta[property], meta[name^="twitter:"]')].map((tag) => [
          tag.getAttribute('property') ?? tag.getAttribute('name') ?? '',
          tag.getAttribute('content') ?? '',
        ]),
      ),
    );
    expect(card).toMatchObject({
      'og:type': 'article',
      'og:title': inEnglish(builtStory.title),
      'og:description': inEnglish(builtStory.summary),
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    const image = card['og:image'] ?? '';
    expect(image).toMatch(new RegExp(`stories/${builtStory.id}/share/story\\.png$`));
    if (!isWhole(image)) expect((await page.request.get(new URL(image, page.url()).href)).ok()).toBe(true);
    await new ReaderPage(page).mapIdle();
  });

  test(`${address} says where its oEmbed answer is`, async ({ page }) => {
    await page.goto(address);
    const found = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    expect(found).toMatch(/oembed\.json$/);
    const answer = await page.request.get(`${STORY}oembed.json`);
    const { type, ...told } = (await answer.json()) as { type: string; html?: string };
    expect(told).toMatchObject({ version: '1.0', provider_name: 'Backchannel', title: inEnglish(builtStory.title) });
    expect(type).toBe(isWhole(found ?? '') ? 'rich' : 'link');
    expect(told.html !== undefined).toBe(type === 'rich');
    await new ReaderPage(page).mapIdle();
  });
}

test('an embed is found by the same card, and leaves the data to the page', async ({ request }) => {
  const html = await (await request.get(`${STORY}embed.html`)).text();
  expect(html).toContain('type="application/json+oembed"');
  expect(html).toContain('property="og:image"');
  expect(html).not.toContain('application/ld+json');
});

// That the policy lets the block stand is checked by the fixture, as in every test.
test('the story stands in the page as data, with each of its claims', async ({ page }) => {
  await page.goto(STORY);
  const block = page.locator('script[type="application/ld+json"]');
  await expect(block).toHaveCount(1);
  const data = JSON.parse((await block.textContent()) ?? '') as { '@graph': readonly { '@type': string }[] };
  const types = data['@graph'].map((node) => node['@type']);
  expect(types.filter((type) => type === 'Article')).toHaveLength(1);
  expect(types.filter((type) => type === 'Claim')).toHaveLength(builtStory.claims.length);
  await new ReaderPage(page).mapIdle();
});

test('each event has an image that is 1200 by 630', async ({ request }) => {
  const names = ['story', ...builtStory.events.map(({ id }) => id)];
  for (const name of names) {
    const response = await request.get(`${STORY}share/${name}.png`);
    expect(response.headers()['content-type']).toBe('image/png');
    const picture = await response.body();
    // The first chunk of a PNG is its header: width, then height.
    expect([name, picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([name, 1200, 630]);
  }
});
