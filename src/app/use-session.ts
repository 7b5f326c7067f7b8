import { useEffect, useState } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { bindAddressBar } from '../state/address-bar.ts';
import type { AddressProblem } from '../state/address-query.ts';
import { type Surroundings, startPlaybackClock } from '../state/playback-clock.ts';
import { createSession, type Session } from '../state/session.ts';
import { directStory } from '../state/story-direction.ts';
import { isStill, subscribeMotion } from '../ui/motion.ts';
import { putRecordAway } from './show-record.ts';

const SURROUNDINGS: Surroundings = {
  now: () => performance.now(),
  requestFrame: (callback) => requestAnimationFrame(callback),
  cancelFrame: (handle) => cancelAnimationFrame(handle),
  setTimer: (callback, wait) => window.setTimeout(callback, wait),
  clearTimer: (handle) => clearTimeout(handle),
  isStill,
  isHidden: () => document.hidden,
  subscribe(listener) {
    document.addEventListener('visibilitychange', listener);
    const release = subscribeMotion(listener);
    return () => {
      document.removeEventListener('visibilitychange', listener);
      release();
    };
  },
};

/** One session for the life of the page; clock, direction and address are bound while it is mounted. */
export function useNewSession(catalog: Catalog, onProblems: (problems: readonly AddressProblem[]) => void): Session {
  const [session] = useState(() => createSession(catalog));
  useEffect(() => {
    const releases = [
      directStory(session),
      startPlaybackClock(session, SURROUNDINGS),
      bindAddressBar(session, window, onProblems),
      session.view.subscribe(({ theme, language }) => {
        document.documentElement.dataset.theme = theme;
        document.documentElement.lang = language;
      }),
    ];
    document.documentElement.dataset.theme = session.view.getState().theme;
    putRecordAway();
    delete document.documentElement.dataset.waiting;
    return () => {
      for (const release of releases) release();
    };
  }, [session, onProblems]);
  return session;
}
