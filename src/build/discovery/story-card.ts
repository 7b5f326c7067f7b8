/** What other sites are told of a story: plain text, in one language. */
export interface StoryCard {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Languages in which the page can be read. */
  readonly languages: readonly string[];
  /** What the picture shows, for those who cannot see it. */
  readonly imageAlt: string;
}

export const SITE_NAME = 'Backchannel';

/** From the root of the site. */
export function shareImagePath(story: string, name = STORY_IMAGE): string {
  return `stories/${story}/share/${name}.png`;
}

/** The name of the story's own image, beside those named by events. */
export const STORY_IMAGE = 'story';

/** In the story's folder. */
export const OEMBED_FILE = 'oembed.json';
