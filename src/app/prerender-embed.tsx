import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { LabelBox } from '../annotations/arrange-labels.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { FrozenVersion } from '../embed/embed-foot.tsx';
import { OPENING_EMBED } from '../embed/embed-query.ts';
import { describeState } from '../embed/messages/answer-host.ts';
import type { EmbedState } from '../embed/messages/protocol.ts';
import { speakEnglish } from '../i18n/speech.ts';
import { createSession } from '../state/session.ts';
import { EmbedApp } from './embed-app.tsx';
import { languagesFor } from './languages-for.ts';
import { createMapWish } from './map-wish.ts';
import { PosterMap } from './poster-map.tsx';

export interface RenderedEmbed {
  /** The embed as its first client render will be. */
  readonly markup: string;
  /** What it shows, for the page around it. */
  readonly state: EmbedState;
}

/** For which the names of a small poster are set: frames from 200 and from 320 px on. CSS decides which is shown. */
const NEAR_BOXES: readonly LabelBox[] = [
  { name: 'tiny', width: 198, height: 122, ranks: 1 },
  { name: 'small', width: 318, height: 204, ranks: 1 },
];

/** Renders a story's embed at build time. */
export function renderEmbed(input: {
  catalog: Catalog;
  basemap: Basemap;
  fullStory: string;
  version?: FrozenVersion;
}): RenderedEmbed {
  const { catalog, basemap, fullStory, version } = input;
  const { language, timeZone } = catalog.story;
  const speech = speakEnglish(timeZone, language);
  const opening = renderToStaticMarkup(
    <PosterMap catalog={catalog} basemap={basemap} speech={speech} near={NEAR_BOXES} />,
  );
  const session = createSession(catalog, languagesFor(language));
  const markup = renderToString(
    <EmbedApp
      session={session}
      query={OPENING_EMBED}
      addresses={{ story: 'story.json', basemap: '', fullStory }}
      version={version}
      markup={{ opening, ground: '' }}
      wish={createMapWish()}
      onMounted={() => () => {}}
    />,
  );
  return { markup, state: describeState(session) };
}
