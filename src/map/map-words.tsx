import { useEffect, useRef } from 'react';
import { dayIndexAt } from '../domain/time/calendar.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { fillTray } from './off-frame.ts';

/** What the map shows at the playhead, in words, for those who do not see it. Written without React, as it follows the playhead. */
export function MapWords() {
  const { states, playback } = useSession();
  const catalog = useCatalog();
  const { says } = useMessages().map;
  const dates = useDateWords();
  const text = useText();
  const paragraph = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const write = () => {
      if (!paragraph.current) return;
      const shown = states.activeIds().flatMap((id) => {
        const record = catalog.byId.get(id);
        if (!record || record.places.length === 0) return [];
        const places = record.places.map(({ place }) => text(catalog.places.get(place)?.name ?? place));
        return [says.event(text(record.event.title), places.join(', '))];
      });
      const tray = fillTray(catalog, states.stateOf).active.map((id) => text(catalog.byId.get(id)?.event.title ?? id));
      const date = dates.day(playback.getState().position);
      const onMap = shown.length > 0 ? says.shows(date, shown.join('; ')) : says.nothing(date);
      paragraph.current.textContent = tray.length > 0 ? `${onMap} ${says.tray(tray.join('; '))}` : onMap;
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
  }, [catalog, states, playback, says, dates, text]);

  return <p className="visually-hidden" ref={paragraph} />;
}
