import { useEffect, useState } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { LANGUAGE_TAGS } from '../i18n/languages.ts';
import { bindAddressBar } from '../state/address-bar.ts';
import type { AddressProblem } from '../state/address-query.ts';
import { startPlaybackClock } from '../state/playback-clock.ts';
import { createSession, type Session } from '../state/session.ts';
import { directStory } from '../state/story-direction.ts';
import { putRecordAway } from './show-record.ts';

const FRAMES = {
  now: () => performance.now(),
  request: (callback: (now: number) => void) => requestAnimationFrame(callback),
  cancel: (handle: number) => cancelAnimationFrame(handle),
};

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
      startPlaybackClock(session.knowledge, session.playback, FRAMES),
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
