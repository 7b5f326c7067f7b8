import { createRoot, hydrateRoot } from 'react-dom/client';
import type { EventId } from '../domain/identifiers.ts';
import { stopOfEvent } from '../domain/stop-of-event.ts';
import { dayInterval } from '../domain/time/calendar.ts';
import { readEmbedQuery } from '../embed/embed-query.ts';
import { loadStory } from '../loading/load-story.ts';
import { readAddress } from '../state/address-query.ts';
import { applyView } from '../state/apply-view.ts';
import { createSession, type Session } from '../state/session.ts';
import { directStory } from '../state/story-direction.ts';
import { isStill } from '../ui/motion.ts';
import { EmbedApp } from './embed-app.tsx';
import { followScrub } from './follow-scrub.ts';
import { languagesFor } from './languages-for.ts';
import { createMapWish, listenForWish, type MapWish } from './map-wish.ts';
import { startClockLater } from './start-clock-later.ts';
import { readStillMap } from './still-map.tsx';

/** What happened in the page before there was an app to answer it. */
export interface EarlyActs {
  readonly messages: readonly MessageEvent[];
  readonly pressed: {
    play: boolean;
    map: boolean;
    /** Where the range was moved to: an index of a day. */
    day: number | undefined;
    /** The last one chosen from the list. */
    event: EventId | undefined;
  };
  /** Whether the page around has been told that the story is ready. */
  readonly readyTold: boolean;
  /** Called as the app takes over: from then on it hears for itself. */
  readonly end: () => void;
}

/** Takes over what the build rendered of an embed. Throws where the story cannot be had: the page stays as it is. */
export async function startEmbed(root: HTMLElement, early: EarlyActs): Promise<void> {
  const { story = '', storyHash, basemap = '', fullStory = './', version, frozen } = root.dataset;
  const { query, problems } = readEmbedQuery(location.search);
  const [{ catalog, asBuilt }, { answerHost }, playing] = await Promise.all([
    loadStory(new URL(story, document.baseURI).href, storyHash, new AbortController().signal),
    import('../embed/messages/answer-host.ts'),
    query.autoplay && !isStill() ? import('./autoplay.ts').catch(() => undefined) : undefined,
  ]);
  const session = createSession(catalog, languagesFor(catalog.story.language));
  const wish = createMapWish();
  const wanted = readAddress(location.search, catalog, session.languages);
  const onMounted = () => {
    const theme = document.documentElement.dataset;
    applyView(session, wanted.view);
    const releases = [
      session.view.subscribe((state) => {
        theme.theme = state.theme;
      }),
      directStory(session),
      startClockLater(session),
    ];
    if (query.tour) session.view.getState().tourStopReached(stopOfEvent(session.whole.story.steps, wanted.view.event));
    releases.push(listenForWish(session, wish));
    // What was pressed or commanded meanwhile counts.
    if (playing) releases.push(playing.autoplay(session, root));
    // The host hears of the presses too.
    releases.push(answerHost(session, window, early.messages, early.readyTold));
    act(session, wish, early.pressed);
    early.end();
    return () => {
      for (const release of releases) release();
    };
  };
  const app = (
    <EmbedApp
      session={session}
      query={query}
      problems={[...wanted.problems, ...problems]}
      addresses={{ story, basemap, fullStory }}
      version={version === undefined ? undefined : { name: version, day: frozen }}
      markup={readStillMap()}
      wish={wish}
      onMounted={onMounted}
    />
  );
  // The build rendered something to press.
  if (asBuilt && query.interactive) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

/** What a reader pressed while the app was on its way. */
function act(session: Session, wish: MapWish, pressed: EarlyActs['pressed']): void {
  const { playback, selection, whole } = session;
  const { play, map, day, event } = pressed;
  if (day !== undefined) {
    playback.getState().scrubbed(dayInterval(whole.calendar, day).start);
    followScrub(session);
  }
  if (event !== undefined) selection.getState().selected(event, 'reader');
  if (map) wish.getState().woken();
  if (play) playback.getState().playPressed();
}
