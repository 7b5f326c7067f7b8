import { useEffect, useRef } from 'react';
import { dayIndexAt } from '../domain/time/calendar.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { useCatalog, useSession, useSourcesChosen } from '../state/session-context.tsx';
import { sayMap } from './say-map.ts';

/** What the map shows at the playhead, in words, for those who do not see it. Written without React, as it follows it. */
export function MapWords() {
  const { states, playback } = useSession();
  const catalog = useCatalog();
  const speech = useSpeech();
  const chosen = useSourcesChosen();
  const paragraph = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const write = () => {
      if (!paragraph.current) return;
      const sight = { stateOf: states.stateOf, today: states.today() };
      paragraph.current.textContent = sayMap(catalog, sight, playback.getState().position, { speech, chosen });
    };
    // The date also changes on days when no event does.
    let day = -1;
    const writeOnNewDay = () => {
      const next = dayIndexAt(catalog.calendar, playback.getState().position);
      if (next === day) return;
      day = next;
      write();
    };
    writeOnNewDay();
    const releases = [states.subscribe(write), playback.subscribe(writeOnNewDay)];
    return () => {
      for (const release of releases) release();
    };
  }, [catalog, states, playback, speech, chosen]);

  return <p className="visually-hidden" ref={paragraph} />;
}
