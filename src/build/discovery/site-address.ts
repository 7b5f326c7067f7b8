/**
 * Where the site will stand, as the build is told: an absolute address that ends in a slash. Undefined where it is not
 * told, for the build itself stands anywhere. Throws on anything else.
 */
export function readSiteAddress(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!plain || url.search !== '' || url.hash !== '') {
    throw new Error(`BACKCHANNEL_SITE=${value}: expected an address such as https://example.org/backchannel/`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** What the build says where it was not told. */
export const NO_SITE_NOTE =
  'BACKCHANNEL_SITE is not set, so pages do not name their own address: share images are named relative to the page, ' +
  'which some networks do not follow, and oembed.json offers a link instead of a frame (docs/decisions/0022-discovery.md).';
