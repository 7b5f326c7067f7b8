import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import { english } from '../i18n/messages.ts';
import { MessagesProvider, textIn } from '../i18n/messages-context.tsx';
import { StoryRecord } from '../record/story-record.tsx';
import { PosterMap } from './poster-map.tsx';
import { StoryPage } from './story-page.tsx';

export interface RenderedPage {
  /** The reader as its first client render will be. */
  readonly reader: string;
  /** The whole story as text. */
  readonly record: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** Renders a story's page at build time. */
export function renderPage(input: { catalog: Catalog; basemap: Basemap; basemapAddress: string }): RenderedPage {
  const { catalog, basemap, basemapAddress } = input;
  const { language, timeZone, title, summary } = catalog.story;
  const stillMap = renderToStaticMarkup(<PosterMap catalog={catalog} basemap={basemap} />);
  return {
    reader: renderToString(
      <QueryClientProvider client={new QueryClient()}>
        <StoryPage catalog={catalog} problems={[]} basemap={basemapAddress} stillMap={stillMap} />
      </QueryClientProvider>,
    ),
    record: renderToStaticMarkup(
      <MessagesProvider language={language} timeZone={timeZone}>
        <StoryRecord catalog={catalog} />
      </MessagesProvider>,
    ),
    title: english.app.pageTitle(textIn(language, title)),
    description: textIn(language, summary),
    language,
  };
}
