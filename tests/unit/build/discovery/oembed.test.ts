import { expect, it } from 'vitest';
import { makeOembed, type OembedCard } from '../../../../src/build/discovery/oembed.ts';

const card: OembedCard = {
  id: 'talks',
  title: 'Talks & "more" <b>',
  language: 'en',
  event: 'first-meeting',
  open: 'Open the story',
};

it('offers a frame with the address of the embed page', () => {
  const answer = makeOembed(card, 'https://example.org/sub/');
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    provider_name: 'Backchannel',
    provider_url: 'https://example.org/sub/',
    title: 'Talks & "more" <b>',
    width: 678,
    height: 430,
    thumbnail_url: 'https://example.org/sub/stories/talks/share/story.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    cache_age: 86_400,
  });
  expect(answer.html).toContain('title="Talks &amp; &quot;more&quot; &lt;b&gt;"');
});

it('offers the snippet of the share dialog, in the form that WordPress takes: a link alone between its tags', () => {
  const { html } = makeOembed(card, 'https://example.org/sub/');
  const page = 'https://example.org/sub/stories/talks/';
  expect(html).toMatch(/^<iframe [^<>]*> ?<a href="[^"]*">Open the story<\/a><\/iframe>$/);
  expect(html).toContain(` src="${page}embed.html?event=first-meeting&amp;layout=wide"`);
  expect(html).toContain(' style="height:clamp(430px,(640px - 100vw)*999,660px)"');
  expect(html).toContain(`<a href="${page}?event=first-meeting">`);
});

it('is a link where the site has no address, since a relative frame would show the host', () => {
  const answer = makeOembed(card, undefined);
  expect(answer).toEqual({
    version: '1.0',
    type: 'link',
    provider_name: 'Backchannel',
    title: 'Talks & "more" <b>',
    cache_age: 86_400,
  });
});
