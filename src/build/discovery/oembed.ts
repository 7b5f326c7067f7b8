import { escapeHtml } from '../../share/escape-html.ts';
import { heightsOf, USUAL_WIDTH } from '../../share/frame-size.ts';
import { CARD_SIZE } from '../../share-image/card-size.ts';
import { SITE_NAME, type StoryCard, shareImagePath } from './story-card.ts';

/** An answer of oEmbed 1.0 (oembed.com): a frame, or a mere link where the site's address is not known. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich' | 'link';
  readonly provider_name: string;
  readonly title: string;
  /** Seconds for which it may be kept. */
  readonly cache_age: number;
  readonly provider_url?: string;
  readonly html?: string;
  /** Px. */
  readonly width?: number;
  readonly height?: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

const DAY = 86_400;
/** Px: what the dialog gives a frame of the wide layout in a newspaper's column of text. */
const FRAME = { width: USUAL_WIDTH, height: heightsOf('wide', {}).wide } as const;

/**
 * A static file cannot answer `maxwidth`: the frame is as wide as its place, and `width` what it would like. A relative
 * address in the frame would be looked for on the host's site, so without a site there is no frame.
 */
export function makeOembed({ id, title, language }: StoryCard, site: string | undefined, openWords: string): Oembed {
  const base = { version: '1.0', provider_name: SITE_NAME, title, cache_age: DAY } as const;
  if (site === undefined) return { ...base, type: 'link' };
  const page = `${site}stories/${id}/`;
  const frame: Readonly<Record<string, string>> = {
    src: `${page}embed.html?layout=wide`,
    title,
    lang: language,
    width: '100%',
    height: String(FRAME.height),
    frameborder: '0',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'origin',
  };
  const attributes = Object.entries(frame).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const way = `<a href="${escapeHtml(page)}">${escapeHtml(openWords)}</a>`;
  return {
    ...base,
    type: 'rich',
    provider_url: site,
    html: `<iframe${attributes.join('')}>${way}</iframe>`,
    ...FRAME,
    thumbnail_url: site + shareImagePath(id),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
}
