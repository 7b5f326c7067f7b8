import type { Catalog } from '../../domain/catalog.ts';
import { discoveryMessagesOf } from '../../i18n/discovery-messages.ts';
import { LANGUAGE_TAGS } from '../../i18n/languages.ts';
import type { Speech } from '../../i18n/speech.ts';
import { dataBlock } from './data-block.ts';
import { tagHead } from './head-tags.ts';
import { makeOembed } from './oembed.ts';
import { describeStory } from './schema-data.ts';
import { OEMBED_FILE, type StoryCard } from './story-card.ts';

/** What a story tells other sites, wherever it is built for. */
export interface Discovery {
  /** For the head and the end of a page, so many steps below the root: "./", "../../". */
  tagPage(up: string): { readonly head: string; readonly foot: string };
  /** Files, by their address in the story's folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** `site` is the site's absolute address, where the build was told it. */
export function describeForOthers(catalog: Catalog, speech: Speech, site: string | undefined): Discovery {
  const { story } = catalog;
  const words = discoveryMessagesOf(speech);
  const title = speech.text(story.title);
  const card: StoryCard = {
    id: story.id,
    title,
    description: speech.text(story.summary),
    language: speech.language,
    languages: LANGUAGE_TAGS,
    imageAlt: words.storyImage(title),
  };
  return {
    tagPage: (up) => ({
      head: tagHead(card, { site, up }),
      foot: dataBlock('application/ld+json', describeStory(catalog, card, speech, site ?? up, site)),
    }),
    files: {
      [OEMBED_FILE]: JSON.stringify(
        makeOembed({ ...card, event: story.opening.event, open: words.openStory }, site),
        null,
        2,
      ),
    },
  };
}
