import { expect, it } from 'vitest';
import { makeOembed } from '../../../../src/build/discovery/oembed.ts';
import type { StoryCard } from '../../../../src/build/discovery/story-card.ts';

const card: StoryCard = {
  id: 'talks',
  title: 'Talks & "more" <b>',
  description: '',
  language: 'en',
  languages: ['en'],
  imageAlt: '',
};

it('offers a frame with the address of the embed page', () => {
  const answer = makeOembed(card, 'https://example.org/sub/', 'Open the story');
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
  expect(answer.html).toMatch(/^<iframe src="https:\/\/example\.org\/sub\/stories\/talks\/embed\.html[^<>]*><a href=/);
  expect(answer.html).toContain('title="Talks &amp; &quot;more&quot; &lt;b&gt;"');
});

it('is a link where the site has no address, since a relative frame would show the host', () => {
  const answer = makeOembed(card, undefined, 'Open the story');
  expect(answer).toEqual({
    version: '1.0',
    type: 'link',
    provider_name: 'Backchannel',
    title: 'Talks & "more" <b>',
    cache_age: 86_400,
  });
});
