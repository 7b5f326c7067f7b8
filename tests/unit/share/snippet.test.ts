// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ShareChoices } from '../../../src/share/choices.ts';
import { attributesOfFrame, heightsOf } from '../../../src/share/frame-size.ts';
import { SNIPPET_FORMS, type SnippetForm, type SnippetWords, writeSnippet } from '../../../src/share/snippet.ts';
import { readStorySite, type StorySite } from '../../../src/share/story-addresses.ts';
import { EMBED_LAYOUTS, type EmbedLayout } from '../../../src/state/embed-layouts.ts';

const HASH = '1e9139831adf831a974a9e3ca35276f68bb595909dcc12d3070907bd4a3e4d14';
const site = readStorySite(new URL('https://news.example/atlas/stories/muscat-2024/story.json'), HASH, 'en');
const folder = 'https://news.example/atlas/stories/muscat-2024/';
const words: SnippetWords = { title: 'Secret talks', open: 'Open the full story' };
const write = (form: SnippetForm, choices: ShareChoices, at: StorySite, words: SnippetWords) =>
  writeSnippet(form, { choices, site: at, heights: heightsOf(choices.layout, {}), words });
const plainChoices: ShareChoices = {
  event: 'muscat-talks',
  day: undefined,
  lens: 'happened',
  language: 'en',
  facets: {},
  filtered: false,
  theme: 'auto',
  layout: 'wide',
  controls: true,
  tour: false,
  still: false,
  frozen: false,
};

const choices: fc.Arbitrary<ShareChoices> = fc.record({
  // Ids of any letters: what a story may call an event is not for an address to say.
  event: fc.oneof(
    fc.constantFrom('muscat-talks', 'الحدث', 'a"b<c>&d', "it's (1)"),
    fc.string({ minLength: 1, unit: 'grapheme' }),
  ),
  day: fc.option(fc.constantFrom('2023-01-01', '2024-01-10'), { nil: undefined }),
  lens: fc.constantFrom('happened' as const, 'public' as const),
  language: fc.constantFrom('en', 'ar', 'fa'),
  facets: fc.record(
    {
      lanes: fc.constantFrom(['mediation'], ['strikes', 'war']),
      sources: fc.constant(['ft']),
      kinds: fc.constant(['role']),
    },
    { requiredKeys: [] },
  ),
  filtered: fc.boolean(),
  theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
  layout: fc.constantFrom(...EMBED_LAYOUTS),
  controls: fc.boolean(),
  tour: fc.boolean(),
  still: fc.boolean(),
  frozen: fc.boolean(),
});
const texts = fc.oneof(
  fc.constantFrom(
    'He said "no" <b>twice</b> & left',
    'محادثات مسقط، يناير ٢٠٢٤',
    "d'Oman --> ]]>",
    '[a](b) *c* `d` \\',
    'a\n\tb',
  ),
  fc.string({ unit: 'binary' }),
);
const anyWords: fc.Arbitrary<SnippetWords> = fc.record({ title: texts, open: texts });
const isPaired = (text: string) => !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();

function readFacets(keys: URLSearchParams): Pick<ShareChoices, 'facets' | 'filtered'> {
  const facets = Object.fromEntries(
    ['lanes', 'sources', 'kinds'].flatMap((facet) => {
      const values = keys.get(facet)?.split(',');
      return values ? [[facet, values]] : [];
    }),
  );
  return { facets, filtered: Object.keys(facets).length > 0 };
}

/** What an address of an embed chooses. A key that it leaves out has the value that the page opens with. */
function readBack(address: string): ShareChoices {
  const { pathname, searchParams: keys } = new URL(address);
  return {
    event: keys.get('event') ?? '',
    day: keys.get('t') ?? undefined,
    lens: (keys.get('lens') ?? 'happened') as ShareChoices['lens'],
    language: keys.get('lang') ?? 'en',
    ...readFacets(keys),
    theme: (keys.get('theme') ?? 'auto') as ShareChoices['theme'],
    layout: keys.get('layout') as ShareChoices['layout'],
    controls: keys.get('controls') !== 'no',
    tour: keys.get('tour') === 'yes',
    still: keys.get('interactive') === 'no',
    frozen: pathname.endsWith('/versions/1e913983/embed.html'),
  };
}

/** A still has no controls and no tour, and a tour has its own: there these choices are of no matter. */
const asFarAsItMatters = (of: ShareChoices): ShareChoices => ({
  ...of,
  facets: of.filtered ? of.facets : {},
  filtered: of.filtered && Object.keys(of.facets).length > 0,
  controls: of.controls || of.still || of.tour,
  tour: of.tour && !of.still,
});

describe('the choices come back out of the snippet', () => {
  it.each(['iframe', 'loader', 'wordpress'] as const)('as %s', (form) => {
    fc.assert(
      fc.property(choices, anyWords, (given, said) => {
        const body = parse(write(form, given, site, said));
        const frames = body.querySelectorAll('iframe');
        expect(frames).toHaveLength(1);
        const frame = frames[0]!;
        expect(readBack(frame.src)).toEqual(asFarAsItMatters(given));
        if (isPaired(said.title)) expect(frame.title).toBe(oneLine(said.title));
        expect(body.children).toHaveLength(form === 'loader' ? 2 : 1);
      }),
    );
  });

  it.each([
    ['column', 'max-width:416px'],
    ['square', 'max-width:650px'],
    ['wide', null],
  ] as const)('as a web component that is no wider than a frame of that layout: %s', (layout, style) => {
    fc.assert(
      fc.property(choices, anyWords, (given, said) => {
        const element = parse(write('component', { ...given, layout }, site, said)).querySelector('backchannel-story');
        expect(element?.getAttribute('style') ?? null).toBe(style);
      }),
    );
  });

  it('as a web component, whose attributes are the keys', () => {
    fc.assert(
      fc.property(choices, anyWords, (given, said) => {
        const element = parse(write('component', given, site, said)).querySelector('backchannel-story')!;
        const address = new URL(element.getAttribute('src') ?? '');
        for (const { name, value } of element.attributes) {
          if (!['src', 'title', 'height', 'style'].includes(name)) address.searchParams.set(name, value);
        }
        expect(readBack(address.href)).toEqual(asFarAsItMatters(given));
        expect(element.querySelector('a')?.href).toMatch(folder);
      }),
    );
  });

  it('as a link to the reader', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const { pathname, searchParams } = new URL(write('link', given, site, words));
        expect(pathname).toBe('/atlas/stories/muscat-2024/');
        expect(searchParams.get('event')).toBe(given.event);
        expect(searchParams.get('t') ?? undefined).toBe(given.day);
        expect(searchParams.get('layout')).toBeNull();
      }),
    );
  });
});

test('nothing of a title becomes an element or a script', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SNIPPET_FORMS), choices, anyWords, (form, given, said) => {
      if (form === 'markdown' || form === 'link') return;
      const body = parse(write(form, given, site, said));
      const names = [...body.querySelectorAll('*')].map(({ localName }) => localName);
      expect(names.filter((name) => !['iframe', 'script', 'a', 'backchannel-story'].includes(name))).toEqual([]);
      for (const script of body.querySelectorAll('script'))
        expect(script.src).toBe('https://news.example/atlas/embed.js');
    }),
  );
});

test('Markdown has one picture in one link, and no bracket or star of a title means anything', () => {
  fc.assert(
    fc.property(choices, anyWords, (given, said) => {
      const text = write('markdown', given, site, said);
      expect(text).not.toContain('\n');
      const [, alt = '', picture = '', link = ''] =
        /^\[!\[((?:\\.|[^\\[\]])*)\]\(([^()\s<>]+)\)\]\(([^()\s<>]+)\)$/s.exec(text) ?? [];
      expect(alt.replaceAll(/\\(.)/gs, '$1')).toBe(oneLine(said.title));
      expect(picture).toContain(`${folder}share/`);
      if (isPaired(given.event)) expect(new URL(link).searchParams.get('event')).toBe(given.event);
    }),
  );
});

describe('a frame', () => {
  const frameOf = (given: Partial<ShareChoices>) =>
    parse(write('iframe', { ...plainChoices, ...given }, site, words)).querySelector('iframe')!;

  it('says only what differs from what it opens with', () => {
    expect(frameOf({}).src).toBe(`${folder}embed.html?event=muscat-talks&layout=wide`);
    expect(frameOf({ lens: 'public', day: '2024-03-13', theme: 'dark', language: 'ar', tour: true }).src).toBe(
      `${folder}embed.html?event=muscat-talks&t=2024-03-13&lens=public&lang=ar&theme=dark&layout=wide&tour=yes`,
    );
    expect(frameOf({ frozen: true, still: true }).src).toBe(
      `${folder}versions/1e913983/embed.html?event=muscat-talks&layout=wide&interactive=no`,
    );
  });

  it('waits until it is near, holds its room, may fill the screen and copy, and tells no one where it stands', () => {
    for (const layout of EMBED_LAYOUTS) {
      const frame = frameOf({ layout });
      expect(frame.getAttribute('loading')).toBe('lazy');
      expect(frame.getAttribute('allow')).toBe('fullscreen; clipboard-write');
      expect(frame.getAttribute('referrerpolicy')).toBe('origin');
      expect(frame.title).toBe('Secret talks');
      expect(frame.width).toBe('100%');
      expect(Number(frame.height)).toBeGreaterThan(300);
    }
    expect(frameOf({ layout: 'square' }).style.maxWidth).toBe('650px');
    expect(frameOf({ layout: 'column' }).style.maxWidth).toBe('416px');
  });

  it('leaves a link to the story where a frame is taken away', () => {
    const without = write('iframe', { ...plainChoices, lens: 'public' }, site, words).replaceAll(
      /<\/?iframe[^>]*>/g,
      '',
    );
    const link = parse(without).querySelector('a')!;
    expect(link.href).toBe(`${folder}?event=muscat-talks&lens=public`);
    expect(link.textContent).toBe('Open the full story');
  });
});

test('WordPress: a block of its own, with the frame on one line', () => {
  const lines = write('wordpress', plainChoices, site, words).split('\n');
  expect(lines).toHaveLength(3);
  expect([lines[0], lines[2]]).toEqual(['<!-- wp:html -->', '<!-- /wp:html -->']);
  expect(lines[1]).toMatch(/^<iframe .*<\/iframe>$/);
});

describe('the height of a frame', () => {
  const attributes = (layout: EmbedLayout, narrow: number, wide: number) =>
    attributesOfFrame(layout, heightsOf(layout, { narrow, wide }));

  it('is what was measured, where that is more than most events need', () => {
    expect(attributes('wide', 607, 407)).toEqual({
      width: '100%',
      height: '430',
      style: 'height:clamp(430px,(640px - 100vw)*999,660px)',
    });
    expect(attributes('wide', 700, 500).style).toBe('height:clamp(500px,(640px - 100vw)*999,700px)');
    expect(attributes('column', 655, 670)).toEqual({ width: '100%', height: '670', style: 'max-width:416px' });
    expect(attributes('square', 600, 575)).toEqual({ width: '100%', height: '650', style: 'max-width:650px' });
  });

  it('is a list’s own: nothing would fill a higher frame', () => {
    expect(attributes('list', 900, 800)).toEqual({
      width: '100%',
      height: '800',
      style: 'height:clamp(800px,(640px - 100vw)*999,900px)',
    });
  });
});
