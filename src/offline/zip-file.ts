export interface ZipFile {
  readonly address: string;
  /** In megabytes, to a tenth. */
  readonly size: number;
}

/** The zip of the story that the page is of, which the build names on the root element: its address from the root of the site, and its bytes. */
export function findZip({ zip, zipBytes, site }: DOMStringMap, base: string): ZipFile | undefined {
  if (!zip || !site) return undefined;
  return { address: new URL(site + zip, base).href, size: Math.round(Number(zipBytes) / 100_000) / 10 };
}
