import { useEffect, useState } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { LANGUAGE_TAGS } from '../i18n/languages.ts';
import { bindAddressBar } from '../state/address-bar.ts';
import type { AddressProblem } from '../state/address-query.ts';
import { createSession, type Session } from '../state/session.ts';
import { directStory } from '../state/story-direction.ts';
import { bringLater } from '../ui/late-parts.ts';
import { putRecordAway } from './show-record.ts';

/** The story's own language first, where the interface speaks it. */
function languagesFor(language: string): readonly string[] {
  return LANGUAGE_TAGS.includes(language) ? [...new Set([language, ...LANGUAGE_TAGS])] : LANGUAGE_TAGS;
}

/** One session for the life of the page; clock, direction and address are bound while it is mounted. */
export function useNewSession(catalog: Catalog, onProblems: (problems: readonly AddressProblem[]) => void): Session {
  const [session] = useState(() => createSession(catalog, languagesFor(catalog.story.language)));
  useEffect(() => {
    const releases = [
      directStory(session),
      startClockLater(session),
      bindAddressBar(session, window, onProblems),
      session.view.subscribe(({ theme }) => {
        document.documentElement.dataset.theme = theme;
      }),
    ];
    document.documentElement.dataset.theme = session.view.getState().theme;
    putRecordAway();
    return () => {
      for (const release of releases) release();
    };
  }, [session, onProblems]);
  return session;
}

/** A press of Play before it has come holds. Where it does not come, there is no playback to show as under way. */
function startClockLater(session: Session): () => void {
  let stop = () => {};
  const giveUp = bringLater(
    () => import('./start-clock.ts'),
    ({ startClock }) => {
      stop = startClock(session);
    },
    () => session.playback.getState().paused(),
  );
  return () => {
    giveUp();
    stop();
  };
}
