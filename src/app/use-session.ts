import { useEffect, useState } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { bindAddressBar } from '../state/address-bar.ts';
import type { AddressProblem } from '../state/address-query.ts';
import { createSession, type Session } from '../state/session.ts';
import { directStory } from '../state/story-direction.ts';
import { bringLater } from '../ui/late-parts.ts';
import { wasEarly } from './early-acts.ts';
import { languagesFor } from './languages-for.ts';
import { putRecordAway } from './show-record.ts';
import { startClockLater } from './start-clock-later.ts';

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
    if (wasEarly())
      bringLater(
        () => import('./redo-early.ts'),
        ({ redoEarly }) => redoEarly(),
      );
    return () => {
      for (const release of releases) release();
    };
  }, [session, onProblems]);
  return session;
}
