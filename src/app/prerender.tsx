import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { Direction } from '../i18n/languages.ts';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import { speakEnglish } from '../i18n/speech.ts';
import { StoryRecord } from '../record/story-record.tsx';
import { PosterMap } from './poster-map.tsx';
import { StoryPage } from './story-page.tsx';

/** What a page of a story says of itself. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly direction: Direction;
}

export interface RenderedPage extends PageHead {
  /** The reader as its first client render will be. */
  readonly reader: string;
  /** The whole story as text. */
  readonly record: string;
}

/** Renders a story's page at build time. */
export function renderPage(input: { catalog: Catalog; basemap: Basemap; basemapAddress: string }): RenderedPage {
  const { catalog, basemap, basemapAddress } = input;
  const { language, timeZone } = catalog.story;
  const speech = speakEnglish(timeZone, language);
  const stillMap = renderToStaticMarkup(<PosterMap catalog={catalog} basemap={basemap} speech={speech} />);
  return {
    reader: renderToString(
      <QueryClientProvider client={new QueryClient()}>
        <StoryPage catalog={catalog} problems={[]} story="story.json" basemap={basemapAddress} stillMap={stillMap} />
      </QueryClientProvider>,
    ),
    record: renderToStaticMarkup(
      <MessagesProvider speech={speech}>
        <StoryRecord catalog={catalog} />
      </MessagesProvider>,
    ),
    ...describePage(catalog),
  };
}

export function describePage({ story }: Catalog): PageHead {
  const { language, timeZone, title, summary } = story;
  const speech = speakEnglish(timeZone, language);
  return {
    title: speech.messages.app.pageTitle(speech.text(title)),
    description: speech.text(summary),
    language: speech.language,
    direction: speech.direction,
  };
}
