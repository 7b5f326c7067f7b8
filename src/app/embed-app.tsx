import { useEffect, useState } from 'react';
import { narrowingFacets } from '../domain/facets.ts';
import type { FrozenVersion } from '../embed/embed-foot.tsx';
import type { EmbedProblem, EmbedQuery } from '../embed/embed-query.ts';
import { MessagesProvider, useMessages } from '../i18n/messages-context.tsx';
import type { AddressProblem } from '../state/address-query.ts';
import type { Session } from '../state/session.ts';
import { SessionProvider } from '../state/session-context.tsx';
import { StoryScrubber } from '../timeline/story-scrubber.tsx';
import { comesLater } from '../ui/later.tsx';
import { EmbedMap } from './embed-map.tsx';
import { EmbedPage } from './embed-page.tsx';
import type { MapWish } from './map-wish.ts';
import type { StillMapMarkup } from './still-map.tsx';
import { useSessionSpeech } from './use-session-speech.ts';

const EmbedNotice = comesLater(() => import('./embed-notice.tsx').then((module) => module.EmbedNotice));
const FilterNote = comesLater(() => import('../embed/filter-note.tsx').then((module) => module.FilterNote));
const TourSteps = comesLater(() => import('../embed/tour-steps.tsx').then((module) => module.TourSteps));

/** The scrubber takes the place of a tour that did not arrive. */
function TourFailed() {
  const { tour } = useMessages();
  return (
    <>
      <StoryScrubber />
      <p>{tour.failed}</p>
    </>
  );
}

interface Props {
  readonly session: Session;
  readonly query: EmbedQuery;
  /** What the address asks for in vain. */
  readonly problems?: readonly (AddressProblem | EmbedProblem)[];
  readonly addresses: EmbedAddresses;
  /** Where the page is one that is kept as it was. */
  readonly version: FrozenVersion | undefined;
  readonly markup: StillMapMarkup;
  readonly wish: MapWish;
  /** It is on the screen, as the build rendered it: from now on it may show something else. */
  readonly onMounted: () => () => void;
}

/** Where an embed's files are, from its page. */
export interface EmbedAddresses {
  readonly story: string;
  readonly basemap: string;
  readonly fullStory: string;
}

/** An embed: its session, its words, its parts. The first render is what the build rendered. */
export function EmbedApp({ session, query, problems = [], addresses, version, markup, wish, onMounted }: Props) {
  const { story, basemap, fullStory } = addresses;
  const [mounted, setMounted] = useState(false);
  useEffect(() => {
    setMounted(true);
    return onMounted();
  }, [onMounted]);
  // After it: the language is the address's by then.
  const speech = useSessionSpeech(story, session);
  return (
    <SessionProvider value={session}>
      <MessagesProvider speech={speech}>
        <EmbedPage
          map={<EmbedMap basemap={basemap} markup={markup} wish={wish} interactive={query.interactive} />}
          {...(mounted &&
            query.tour && { tour: <TourSteps.Later whenWaiting={<StoryScrubber />} whenFailed={<TourFailed />} /> })}
          {...(mounted && narrowingFacets(session.filter.getState()).length > 0 && { part: <FilterNote.Later /> })}
          {...(mounted && problems.length > 0 && { notice: <EmbedNotice.Later problems={problems} /> })}
          fullStory={fullStory}
          version={version}
          interactive={query.interactive}
        />
      </MessagesProvider>
    </SessionProvider>
  );
}
