import { writeAddress } from '../state/address-query.ts';
import type { ShareChoices } from './choices.ts';

/** Where a story stands on the site that serves it. */
export interface StorySite {
  /** Of the site, with a slash at its end. */
  readonly root: string;
  /** Of the story's folder, with a slash at its end. */
  readonly folder: string;
  /** The first eight hexadecimal digits of the SHA-256 of the story as it is served today. */
  readonly version: string;
  /** The language of an address that names none. */
  readonly language: string;
}

const VERSION_DIGITS = 8;

/** Reads where a story stands from the address of its file, `<site>/stories/<id>/story.json`, and the file's SHA-256. */
export function readStorySite(file: URL, hash: string, language: string): StorySite {
  const root = new URL('../../', file).href;
  return { root, folder: new URL('.', file).href, version: hash.slice(0, VERSION_DIGITS), language };
}

/** The address of the embed page, live or frozen. Only what differs from what it opens with anyway is in the query. */
export function addressOfEmbed(choices: ShareChoices, site: StorySite): string {
  const { layout, controls, tour, still, frozen } = choices;
  const frame = new URLSearchParams({
    layout,
    // A still has nothing to press: what else could be pressed is of no matter.
    ...(still ? { interactive: 'no' } : { ...(!controls && { controls: 'no' }), ...(tour && { tour: 'yes' }) }),
  });
  const page = frozen ? `versions/${site.version}/embed.html` : 'embed.html';
  return `${site.folder}${page}${queryOf(choices, site)}&${frame.toString()}`;
}

/** The address of the same view in the reader, whole and live. */
export function addressOfReader(choices: ShareChoices, site: StorySite): string {
  return site.folder + queryOf(choices, site);
}

/** The address of the picture of an event that is made for sharing, 1200 by 630 px. */
export function addressOfPicture({ event }: Pick<ShareChoices, 'event'>, site: StorySite): string {
  return `${site.folder}share/${encodeURIComponent(event)}.png`;
}

/** The event is always named: the one that a story opens with may be another tomorrow. */
function queryOf({ event, day, lens, language, theme }: ShareChoices, site: StorySite): string {
  return writeAddress(
    {
      event,
      facets: {},
      ...(day !== undefined && { day }),
      ...(lens !== 'happened' && { lens }),
      ...(language !== site.language && { language }),
      ...(theme !== 'auto' && { theme }),
    },
    '',
  );
}
