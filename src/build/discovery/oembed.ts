import type { EventId } from '../../domain/identifiers.ts';
import { openAt } from '../../share/choices.ts';
import { attributesOfFrame, heightsOf, USUAL_WIDTH } from '../../share/frame-size.ts';
import { writeFrame } from '../../share/snippet.ts';
import { readStorySite } from '../../share/story-addresses.ts';
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

/** What the frame shows, in one language. */
export interface OembedCard extends Pick<StoryCard, 'id' | 'title' | 'language'> {
  /** That the story opens with. */
  readonly event: EventId;
  /** "Open the full story" */
  readonly open: string;
}
/**
 * The frame is that of the share dialog's snippet. A static file cannot answer `maxwidth`: it is as wide as its place, and
 * `width` what it would like. A relative
 * address in the frame would be looked for on the host's site, so without a site there is no frame.
 */
export function makeOembed(card: OembedCard, site: string | undefined): Oembed {
  const { id, title, language, event, open } = card;
  const base = { version: '1.0', provider_name: SITE_NAME, title, cache_age: DAY } as const;
  if (site === undefined) return { ...base, type: 'link' };
  const choices = openAt(event, language);
  const heights = heightsOf(choices.layout, {});
  const place = readStorySite(new URL(`${site}stories/${id}/story.json`), '', language);
  return {
    ...base,
    type: 'rich',
    provider_url: site,
    html: writeFrame({ choices, site: place, heights, words: { title, open } }, ' '),
    width: USUAL_WIDTH,
    height: Number(attributesOfFrame(choices.layout, heights).height),
    thumbnail_url: site + shareImagePath(id),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
}
