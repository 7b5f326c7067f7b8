// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataBlock } from '../../../../src/build/discovery/data-block.ts';
import { describeStory } from '../../../../src/build/discovery/schema-data.ts';
import { buildCatalog } from '../../../../src/domain/compile.ts';
import { dateClaims } from '../../../../src/domain/date-claims.ts';
import { speakEnglish } from '../../../../src/i18n/speech.ts';
import { story } from '../../data/muscat-story.ts';

const catalog = buildCatalog(story, dateClaims(story));
const card = { id: story.id, title: 'T', description: 'D', language: 'en', languages: ['en'], imageAlt: 'A' };
type Node = Record<string, unknown>;

function describeIt(site?: string): readonly Node[] {
  const data = describeStory(catalog, card, speakEnglish(story.timeZone), site ?? './', site);
  return data['@graph'] as readonly Node[];
}

describe('the data of the story', () => {
  const nodes = describeIt();
  const ofType = (type: string) => nodes.filter((node) => node['@type'] === type);
  const ids = new Set(nodes.map((node) => node['@id']));

  it('has each claim once, with where it appears', () => {
    expect(ofType('Claim')).toHaveLength(story.claims.length);
    expect(ofType('Claim').find((node) => node['@id'] === '#B08')).toEqual({
      '@type': 'Claim',
      '@id': '#B08',
      text: 'They were held in Muscat, Oman’s capital.',
      claimInterpreter: { '@id': '#publisher' },
      appearance: { '@id': '#source-B' },
      firstAppearance: { '@id': '#source-nyt' },
    });
  });

  it('is based on the reports, cites what stands beside them, and rates nothing', () => {
    const [article] = ofType('Article');
    expect(article?.isBasedOn).toContainEqual({ '@id': '#source-ft' });
    expect(article?.citation).toContainEqual({ '@id': '#source-xinhua' });
    expect(ofType('NewsArticle').map(({ datePublished }) => datePublished)).toEqual(['2024-03-13', '2024-03-15']);
    expect(ofType('ClaimReview')).toEqual([]);
  });

  it('refers to nothing that is not there', () => {
    const references = JSON.stringify(nodes).match(/\{"@id":"[^"]+"\}/g) ?? [];
    expect(references.length).toBeGreaterThan(story.claims.length);
    for (const reference of references) expect(ids).toContain((JSON.parse(reference) as Node)['@id']);
    expect(ids.size).toBe(nodes.length);
  });

  it('names the page where the site is known', () => {
    expect(describeIt('https://example.org/')[0]?.url).toBe(`https://example.org/stories/${story.id}/`);
    expect(nodes[0]).not.toHaveProperty('url');
  });
});

it('a block of data says what it was given, whatever is in its texts', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('</script><b>', '<!--<script>', ']]>', '\u2028'),
  );
  fc.assert(
    fc.property(fc.array(texts), (values) => {
      const block = dataBlock('application/ld+json', values);
      const page = new DOMParser().parseFromString(`<body>${block}<p>after</p></body>`, 'text/html');
      expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toEqual(values);
      expect(page.body.lastElementChild?.outerHTML).toBe('<p>after</p>');
      expect(page.body.children).toHaveLength(2);
    }),
  );
});
