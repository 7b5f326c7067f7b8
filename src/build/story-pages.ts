import { fillPage, lowerPage, type PageParts } from './fill-page.ts';
import type { RenderedStories, RenderedStory, StoryEdition } from './render-stories.ts';
import { nameOfVersion } from './story-versions.ts';

/** The pages of the root from which those of each story are made. */
export const TEMPLATES = ['index.html', 'embed.html', 'present.html', 'print.html'] as const;
export type Template = (typeof TEMPLATES)[number];

/** A page of the site. */
export interface SitePage {
  /** From the root of the site. */
  readonly address: string;
  readonly template: Template;
  /** Fills the template, for a page that is reached from the root by `up`. `fonts` are files from the root. */
  fill(template: string, up: string, fonts: readonly string[]): string;
}

/** Every page of the site, the default story's own at the root too. */
export function listPages(rendered: RenderedStories, defaultStory: string): readonly SitePage[] {
  return rendered.stories.flatMap((story) => {
    const folder = `stories/${story.id}`;
    const reader = readerPage(rendered, story, `${folder}/index.html`);
    return [
      reader,
      ...(story.id === defaultStory ? [{ ...reader, address: 'index.html' }] : []),
      lessonPage(rendered, story, 'present.html'),
      lessonPage(rendered, story, 'print.html'),
      ...embedsOf(story).map((embed) => embedPage(rendered, embed)),
    ];
  });
}

/** A page with its styles and scripts, wherever it stands. */
export function fillSitePage({ address, fill }: SitePage, template: string, fonts: readonly string[]): string {
  const folders = address.split('/').length - 1;
  return fill(lowerPage(template, folders), folders === 0 ? './' : '../'.repeat(folders), fonts);
}

/** An embed, with the folder of its page and its files. */
export interface StoryEmbed {
  readonly folder: string;
  readonly edition: StoryEdition;
  /** Of the story as it is now, frozen or not. */
  readonly discovery: RenderedStory['discovery'];
}

/** The embeds of a story: as it is now, and every version that is kept. */
export function embedsOf(story: RenderedStory): readonly StoryEmbed[] {
  const { id, discovery } = story;
  const folder = `stories/${id}`;
  const versions = story.versions.map((edition) => {
    return { folder: `${folder}/versions/${nameOfVersion(edition.hash)}`, edition, discovery };
  });
  return [{ folder, edition: story, discovery }, ...versions];
}

function readerPage(rendered: RenderedStories, story: RenderedStory, address: string): SitePage {
  const { id, page, discovery } = story;
  return {
    address,
    template: 'index.html',
    fill: (template, up, fonts) =>
      fillPage(template, {
        ...page,
        languages: rendered.languages,
        data: filesOf(rendered, story, up),
        fetched: ['datings', 'story'].map((name) => `${up}stories/${id}/${name}.json`),
        fonts: fonts.map((name) => up + name),
        told: discovery.tagPage(up),
      }),
  };
}

/** The page of a lesson, for the class or for paper: what the build renders of it stands until its app comes. */
function lessonPage(
  rendered: RenderedStories,
  story: RenderedStory,
  template: 'present.html' | 'print.html',
): SitePage {
  const { id, page, lesson } = story;
  return {
    address: `stories/${id}/${template}`,
    template,
    fill: (html, up, fonts) =>
      fillPage(html, {
        ...page,
        record: template === 'print.html' ? lesson.printed : lesson.record,
        reader: '',
        languages: rendered.languages,
        data: filesOf(rendered, story, up),
        fetched: [],
        fonts: fonts.map((name) => up + name),
      }),
  };
}

function filesOf({ basemap }: RenderedStories, { id, hash }: RenderedStory, up: string): PageParts['data'] {
  return { story: `${up}stories/${id}/story.json`, 'story-hash': hash, basemap: `${up}${basemap.address}` };
}

/** An embed, with its files in a folder of the site: the story is fetched only once its app comes. A version says its name. */
function embedPage({ basemap, languages }: RenderedStories, { folder, edition, discovery }: StoryEmbed): SitePage {
  const { head, hash, embed, fullStory, version } = edition;
  const { selected, playhead } = embed.state;
  return {
    address: `${folder}/embed.html`,
    template: 'embed.html',
    fill(template, up, fonts) {
      // A sandboxed frame is of no origin: asked for with one, styles would need a header that many hosts do not send.
      const plain = template.replaceAll('rel="stylesheet" crossorigin', 'rel="stylesheet"');
      return fillPage(plain, {
        ...head,
        reader: embed.markup,
        record: '',
        languages,
        rootData: { event: selected ?? '', day: playhead },
        data: {
          story: `${up}${folder}/story.json`,
          'story-hash': hash,
          basemap: `${up}${basemap.address}`,
          'full-story': fullStory,
          state: JSON.stringify(embed.state),
          ...(version && { version: version.name, ...(version.day !== undefined && { frozen: version.day }) }),
        },
        fetched: [],
        fonts: fonts.map((name) => up + name),
        // Its story is the page; the claims as data stand there alone.
        told: { head: discovery.tagPage(up).head, foot: '' },
      });
    },
  };
}
