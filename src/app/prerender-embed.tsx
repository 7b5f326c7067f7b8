import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import { OPENING_EMBED } from '../embed/embed-query.ts';
import { speakEnglish } from '../i18n/speech.ts';
import { createSession } from '../state/session.ts';
import { EmbedApp } from './embed-app.tsx';
import { languagesFor } from './languages-for.ts';
import { PosterMap } from './poster-map.tsx';

/** Renders a story's embed at build time, as its first client render will be. */
export function renderEmbed(input: { catalog: Catalog; basemap: Basemap; fullStory: string }): string {
  const { catalog, basemap, fullStory } = input;
  const { language, timeZone } = catalog.story;
  const speech = speakEnglish(timeZone, language);
  const opening = renderToStaticMarkup(<PosterMap catalog={catalog} basemap={basemap} speech={speech} />);
  return renderToString(
    <EmbedApp
      session={createSession(catalog, languagesFor(language))}
      query={OPENING_EMBED}
      addresses={{ story: 'story.json', basemap: '', fullStory }}
      markup={{ opening, ground: '' }}
      onMounted={() => () => {}}
    />,
  );
}
