import type { PageAddresses } from './app.tsx';

/** Where the files of a page are, as the build wrote it there. Throws where one is missing: the page is not the build's. */
export function readAddresses({ dataset }: HTMLElement): PageAddresses {
  const { story, storyHash, basemap } = dataset;
  if (!story || !storyHash || !basemap) throw new Error('The page does not say where its story is.');
  return { story, storyHash, basemap };
}
