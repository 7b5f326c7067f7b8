import { useEffect, useRef } from 'react';
import { useMapMessages } from '../i18n/map-messages.ts';
import { useDateWords } from '../i18n/messages-context.tsx';
import { useCatalog, useEventStates, useKnowledge, useSession, useSourcesChosen } from '../state/session-context.tsx';
import './map-empty.css';

/** In the second lens, before anything of the story is in print: why the map is empty, and when it no longer is. */
export function MapEmpty() {
  const catalog = useCatalog();
  const publications = useKnowledge((state) => state.publications);
  const { playback } = useSession();
  const { today } = useEventStates();
  const messages = useMapMessages().empty;
  const empty = useSourcesChosen() ? messages.ofChoice : messages;
  const dates = useDateWords();
  const line = useRef<HTMLSpanElement>(null);
  const bare = catalog.lens === 'public' && catalog.events.every(({ places }) => places.length === 0);
  const say = catalog.events.length === 0 ? empty.nothing : empty.noPlace;

  // The date follows the playhead without React.
  useEffect(() => {
    if (!bare) return;
    const write = () => {
      if (line.current) line.current.textContent = say(dates.day(playback.getState().position));
    };
    write();
    return playback.subscribe(write);
  }, [bare, say, dates, playback]);

  if (!bare) return null;
  const day = today();
  const next = publications.find((instant) => instant > day);
  return (
    <p className="map-empty">
      <span ref={line} />
      {next !== undefined && (
        <button type="button" onClick={() => playback.getState().scrubbed(next)}>
          {empty.next(dates.day(next))}
        </button>
      )}
    </p>
  );
}
