import type { Catalog } from '../../domain/catalog.ts';
import type { Claim } from '../../domain/claim.ts';
import { originOfSource } from '../../domain/publication.ts';
import type { Source } from '../../domain/story.ts';
import type { Speech } from '../../i18n/speech.ts';
import { CARD_SIZE } from '../../share-image/card-size.ts';
import { SITE_NAME, type StoryCard, shareImagePath } from './story-card.ts';

/** A node of JSON-LD. */
type Node = Readonly<Record<string, unknown>>;

/**
 * The story in the words of schema.org: an article, the reports that it is based on, what stands beside them as
 * citations, and each claim with where it appears. Ids are fragments of the page. Nothing is rated, so there is no
 * `ClaimReview` (docs/decisions/0022-discovery.md).
 */
export function describeStory(catalog: Catalog, card: StoryCard, speech: Speech, at: string, site?: string): Node {
  const { story, sources } = catalog;
  const page = `stories/${story.id}/`;
  const reports = story.sources.filter(({ context }) => !context);
  const beside = story.sources.filter(({ context }) => context);
  const describe = (source: Source) => describeSource(source, speech);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': '#story',
        headline: card.title,
        description: card.description,
        inLanguage: card.language,
        ...(site !== undefined && { url: site + page, mainEntityOfPage: site + page }),
        image: { '@type': 'ImageObject', url: at + shareImagePath(story.id), ...CARD_SIZE, caption: card.imageAlt },
        publisher: { '@id': '#publisher' },
        temporalCoverage: `${story.extent.from}/${story.extent.to}`,
        isBasedOn: reports.map(({ id }) => ({ '@id': sourceId(id) })),
        citation: beside.map(({ id }) => ({ '@id': sourceId(id) })),
      },
      { '@type': 'Organization', '@id': '#publisher', name: SITE_NAME, ...(site !== undefined && { url: site }) },
      ...story.sources.map(describe),
      ...story.claims.map((claim) => describeClaim(claim, originOfSource(sources, claim.source), speech)),
    ],
  };
}

/** A dated or named report is a `NewsArticle`; a page whose kind nobody knows is a `CreativeWork`. */
function describeSource(
  { id, name, publisher, title, url, language, published, origin, context }: Source,
  { text }: Speech,
): Node {
  const isReport = !context && origin === undefined;
  return {
    '@type': isReport ? 'NewsArticle' : 'CreativeWork',
    '@id': sourceId(id),
    name: text(name),
    ...(title !== undefined && { headline: text(title) }),
    publisher: { '@type': 'Organization', name: text(publisher) },
    ...(url !== undefined && { url }),
    inLanguage: language,
    ...(published !== undefined && { datePublished: published }),
    ...(origin !== undefined && { isBasedOn: { '@id': sourceId(origin) } }),
  };
}

/** The statement is ours, of what the source says: so we are its interpreter, and the source's words are not given. */
function describeClaim({ id, statement, source }: Claim, origin: string, { text }: Speech): Node {
  return {
    '@type': 'Claim',
    '@id': `#${id}`,
    text: text(statement),
    claimInterpreter: { '@id': '#publisher' },
    appearance: { '@id': sourceId(source) },
    ...(origin !== source && { firstAppearance: { '@id': sourceId(origin) } }),
  };
}

function sourceId(id: string): string {
  return `#source-${id}`;
}
