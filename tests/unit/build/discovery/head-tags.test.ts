// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagHead } from '../../../../src/build/discovery/head-tags.ts';
import type { StoryCard } from '../../../../src/build/discovery/story-card.ts';

const card: StoryCard = {
  id: 'talks',
  title: 'The talks',
  description: 'Two reports.',
  language: 'en',
  languages: ['en', 'ar', 'fa'],
  imageAlt: 'A map.',
};

function read(head: string) {
  const page = new DOMParser().parseFromString(`<html><head>${head}</head><body></body></html>`, 'text/html');
  const contents = (name: string) =>
    [...page.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map((tag) =>
      tag.getAttribute('content'),
    );
  const link = (selector: string) => page.querySelector(`link${selector}`)?.getAttribute('href');
  return { page, contents, link };
}

describe('the tags of a page', () => {
  it('name the site where it is known', () => {
    const { contents, link } = read(tagHead(card, { site: 'https://example.org/sub/', up: '../../' }));
    expect(contents('og:url')).toEqual(['https://example.org/sub/stories/talks/']);
    expect(contents('og:image')).toEqual(['https://example.org/sub/stories/talks/share/story.png']);
    expect(link('[rel="canonical"]')).toBe('https://example.org/sub/stories/talks/');
    expect(link('[type="application/json+oembed"]')).toBe('https://example.org/sub/stories/talks/oembed.json');
  });

  it('are relative to the page where it is not', () => {
    const { contents, link } = read(tagHead(card, { site: undefined, up: '../../' }));
    expect(contents('og:url')).toEqual([]);
    expect(link('[rel="canonical"]')).toBeUndefined();
    expect(contents('og:image')).toEqual(['../../stories/talks/share/story.png']);
    expect(link('[type="application/json+oembed"]')).toBe('../../stories/talks/oembed.json');
  });

  it('say how large the image is, what it shows, and in which languages the page can be read', () => {
    const { contents } = read(tagHead(card, { site: undefined, up: './' }));
    expect([contents('og:image:width'), contents('og:image:height')]).toEqual([['1200'], ['630']]);
    expect(contents('og:image:alt')).toEqual(['A map.']);
    expect(contents('twitter:card')).toEqual(['summary_large_image']);
    expect(contents('og:type')).toEqual(['article']);
    expect(contents('og:locale')).toEqual(['en_GB']);
    expect(contents('og:locale:alternate')).toEqual(['ar_AR', 'fa_IR']);
  });

  it('keep any text whole, and let none of it out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // What HTML itself does to line ends and to the character zero is not ours.
        const title = text.replace(/[\r\0]/g, '');
        const { page, contents } = read(tagHead({ ...card, title, imageAlt: title }, { site: undefined, up: './' }));
        expect(contents('og:title')).toEqual([title]);
        expect(contents('twitter:image:alt')).toEqual([title]);
        expect(page.body.innerHTML.trim()).toBe('');
        expect(page.head.querySelector('script')).toBeNull();
      }),
    );
  });
});
