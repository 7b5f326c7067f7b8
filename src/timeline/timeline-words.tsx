import { useEffect, useRef } from 'react';
import { useSpeech } from '../i18n/messages-context.tsx';
import { useCatalog, useSession, useSourcesChosen } from '../state/session-context.tsx';
import { sayTimeline } from './say-timeline.ts';

/** Words wait until playhead and window rest, ms: a frame of a playback costs nothing for them. */
const REST = 200;

/** What the lanes and the strip show, in words, for those who do not see them. Written without React. */
export function TimelineWords() {
  const { states, playback, view } = useSession();
  const catalog = useCatalog();
  const speech = useSpeech();
  const chosen = useSourcesChosen();
  const paragraph = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    let waiting = 0;
    const write = () => {
      waiting = 0;
      if (!paragraph.current) return;
      const { window } = view.getState();
      const sight = { window, today: states.today(), activeIds: states.activeIds() };
      const words = sayTimeline(catalog, sight, { speech, chosen });
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
  }, [catalog, states, playback, view, speech, chosen]);

  return <p className="visually-hidden" ref={paragraph} />;
}
