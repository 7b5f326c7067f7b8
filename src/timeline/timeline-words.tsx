import { useEffect, useRef } from 'react';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { useSpokenMessages } from '../i18n/spoken-messages.ts';
import { useCatalog, useSession, useSourcesChosen } from '../state/session-context.tsx';
import { sayTimeline } from './say-timeline.ts';

/** Words wait until playhead and window rest, ms: a frame of a playback costs nothing for them. */
const REST = 200;

/** What the lanes and the strip show, in words, for those who do not see them. Written without React. */
export function TimelineWords() {
  const { states, playback, view } = useSession();
  const catalog = useCatalog();
  const messages = useSpokenMessages();
  const dates = useDateWords();
  const text = useText();
  const chosen = useSourcesChosen();
  const paragraph = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    let waiting = 0;
    const write = () => {
      waiting = 0;
      if (!paragraph.current) return;
      const { window } = view.getState();
      const sight = { window, today: states.today(), activeIds: states.activeIds() };
      const words = sayTimeline(catalog, sight, { messages, dates, text, chosen });
      if (paragraph.current.textContent !== words) paragraph.current.textContent = words;
    };
    const writeSoon = () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(write, REST);
    };
    write();
    const ends = [states.subscribe(writeSoon), playback.subscribe(writeSoon), view.subscribe(writeSoon)];
    return () => {
      clearTimeout(waiting);
      for (const end of ends) end();
    };
  }, [catalog, states, playback, view, messages, dates, text, chosen]);

  return <p className="visually-hidden" ref={paragraph} />;
}
