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

/** The address of the embed page as it opens by itself, live or frozen. */
export function addressOfPage({ frozen }: Pick<ShareChoices, 'frozen'>, site: StorySite): string {
  return `${site.folder}${frozen ? `versions/${site.version}/embed.html` : 'embed.html'}`;
}

/** The address of the embed as it is chosen. */
export function addressOfEmbed(choices: ShareChoices, site: StorySite): string {
  const query = new URLSearchParams(keysOfEmbed(choices, site)).toString();
  // As in every address: commas part ids there.
  return `${addressOfPage(choices, site)}?${query.replaceAll('%2C', ',')}`;
}

/** Keys of the embed's address: only what differs from what it opens with anyway. */
export function keysOfEmbed(choices: ShareChoices, site: StorySite): Readonly<Record<string, string>> {
  const { layout, controls, tour, still } = choices;
  // A still has nothing to press, and a tour stands in the place of what is played.
  const pressed = still ? { interactive: 'no' } : tour ? { tour: 'yes' } : controls ? {} : { controls: 'no' };
  return { ...Object.fromEntries(new URLSearchParams(queryOf(choices, site))), layout, ...pressed };
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
function queryOf({ event, day, lens, language, facets, filtered, theme }: ShareChoices, site: StorySite): string {
  return writeAddress(
    {
      event,
      facets: filtered ? facets : {},
      ...(day !== undefined && { day }),
      ...(lens !== 'happened' && { lens }),
      ...(language !== site.language && { language }),
      ...(theme !== 'auto' && { theme }),
    },
    '',
  );
}
