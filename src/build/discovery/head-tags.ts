import { escapeHtml } from '../../share/escape-html.ts';
import { CARD_SIZE } from '../../share-image/card-size.ts';
import { OEMBED_FILE, SITE_NAME, type StoryCard, shareImagePath } from './story-card.ts';

/** Where the page stands that the tags are for. */
export interface TaggedPage {
  /** Absolute, with a slash at its end; undefined where the build was not told. */
  readonly site: string | undefined;
  /** From the page to the root of the site: "./", "../../". */
  readonly up: string;
}

/** The locales of Open Graph, of which it has one a language here. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en_GB', ar: 'ar_AR', fa: 'fa_IR' };

/**
 * What a page of a story says in its head to search engines, chats and content systems: Open Graph (ogp.me), Twitter's
 * card, and where the oEmbed answer is.
 */
export function tagHead(card: StoryCard, { site, up }: TaggedPage): string {
  const { id, title, description, language, languages, imageAlt } = card;
  const at = site ?? up;
  const page = `stories/${id}/`;
  const locale = (tag: string) => LOCALES[tag] ?? tag.replace('-', '_');
  const properties: readonly (readonly [name: string, content: string])[] = [
    ['og:type', 'article'],
    ['og:site_name', SITE_NAME],
    ['og:title', title],
    ['og:description', description],
    // A relative one would name another page for each address that the same file is served at.
    ...(site === undefined ? [] : [['og:url', site + page] as const]),
    ['og:locale', locale(language)],
    ...languages.filter((tag) => tag !== language).map((tag) => ['og:locale:alternate', locale(tag)] as const),
    ['og:image', at + shareImagePath(id)],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(CARD_SIZE.width)],
    ['og:image:height', String(CARD_SIZE.height)],
    ['og:image:alt', imageAlt],
  ];
  return [
    ...(site === undefined ? [] : [link('canonical', site + page)]),
    link('alternate', `${at}${page}${OEMBED_FILE}`, ` type="application/json+oembed" title="${escapeHtml(title)}"`),
    ...properties.map(([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}">`),
    // The rest it reads from Open Graph.
    '<meta name="twitter:card" content="summary_large_image">',
    `<meta name="twitter:image:alt" content="${escapeHtml(imageAlt)}">`,
  ]
    .map((tag) => `  ${tag}\n  `)
    .join('');
}

function link(relation: string, address: string, more = ''): string {
  return `<link rel="${relation}" href="${escapeHtml(address)}"${more}>`;
}
