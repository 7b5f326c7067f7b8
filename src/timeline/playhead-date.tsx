import { useRef, useState } from 'react';
import { dayIndexAt } from '../domain/time/calendar.ts';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { usePlayheadWords } from './playhead-words.ts';
import { usePlayheadDays } from './use-playhead.ts';

/** The day under the playhead, in full and short; written into text nodes, never rendered again. */
export function PlayheadDate() {
  const { playback } = useSession();
  const catalog = useCatalog();
  const words = usePlayheadWords();
  const [first] = useState(() => {
    const day = dayIndexAt(catalog.calendar, playback.getState().position);
    return { long: words.long(day), short: words.short(day), position: words.position(day), other: words.other(day) };
  });
  const long = useRef<HTMLSpanElement>(null);
  const short = useRef<HTMLSpanElement>(null);
  const other = useRef<HTMLSpanElement>(null);
  const position = useRef<HTMLSpanElement>(null);
  usePlayheadDays((day) => {
    write(long.current, words.long(day));
    write(short.current, words.short(day));
    write(other.current, words.other(day));
    write(position.current, words.position(day));
  });
  return (
    <p className="timeline-date">
      <span className="timeline-date-long" ref={long}>
        {first.long}
      </span>
      <span className="timeline-date-short" ref={short}>
        {first.short}
      </span>
      <span className="timeline-date-other" ref={other}>
        {first.other}
      </span>
      {/* The playhead says it itself, with what it counts. */}
      <span className="timeline-date-position" ref={position} aria-hidden="true">
        {first.position}
      </span>
    </p>
  );
}

function write(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
