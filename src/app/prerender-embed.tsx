import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import { OPENING_EMBED } from '../embed/embed-query.ts';
import { describeState } from '../embed/messages/answer-host.ts';
import type { EmbedState } from '../embed/messages/protocol.ts';
import { speakEnglish } from '../i18n/speech.ts';
import { createSession } from '../state/session.ts';
import { EmbedApp } from './embed-app.tsx';
import { languagesFor } from './languages-for.ts';
import { PosterMap } from './poster-map.tsx';

export interface RenderedEmbed {
  /** The embed as its first client render will be. */
  readonly markup: string;
  /** What it shows, for the page around it. */
  readonly state: EmbedState;
}

/** Px for which the names of the small poster are set: between a frame of 200 and one of 320. */
const NEAR_BOX = { width: 250, height: 160 };

/** Renders a story's embed at build time. */
export function renderEmbed(input: { catalog: Catalog; basemap: Basemap; fullStory: string }): RenderedEmbed {
  const { catalog, basemap, fullStory } = input;
  const { language, timeZone } = catalog.story;
  const speech = speakEnglish(timeZone, language);
  const opening = renderToStaticMarkup(
    <PosterMap catalog={catalog} basemap={basemap} speech={speech} near={NEAR_BOX} />,
  );
  const session = createSession(catalog, languagesFor(language));
  const markup = renderToString(
    <EmbedApp
      session={session}
      query={OPENING_EMBED}
      addresses={{ story: 'story.json', basemap: '', fullStory }}
      markup={{ opening, ground: '' }}
      onMounted={() => () => {}}
    />,
  );
  return { markup, state: describeState(session) };
}
