import { type KeyboardEvent, useRef, useState } from 'react';
import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import { useDirection, useMessages } from '../i18n/messages-context.tsx';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { usePlayheadWords } from './playhead-words.ts';
import { usePlayheadDays } from './use-playhead.ts';

const MONTH = 30;

/** The playhead as a native range input over the density strip: one step a day, Page Up and Down a month. */
export function PlayheadRange() {
  const { playback } = useSession();
  const catalog = useCatalog();
  const { timeline: messages } = useMessages();
  const words = usePlayheadWords();
  const input = useRef<HTMLInputElement>(null);
  const last = catalog.calendar.days.length - 1;
  const [first] = useState(() => {
    const day = dayIndexAt(catalog.calendar, playback.getState().position);
    return { day, value: words.value(day) };
  });
  usePlayheadDays((day) => {
    const element = input.current;
    if (!element) return;
    if (element.valueAsNumber !== day) element.valueAsNumber = day;
    element.setAttribute('aria-valuetext', words.value(day));
  });
  const goTo = (day: number) => playback.getState().scrubbed(dayInterval(catalog.calendar, day).start);
  // WebKit moves a range by its left and right keys against what it draws where that runs from right to left.
  const later = useDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const step = (event: KeyboardEvent<HTMLInputElement>) => {
    const days = { PageUp: MONTH, PageDown: -MONTH, ArrowLeft: -1, ArrowRight: -1, [later]: 1 }[event.key];
    if (days === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    goTo(event.currentTarget.valueAsNumber + days);
  };
  return (
    <input
      ref={input}
      className="playhead-range"
      type="range"
      aria-label={messages.playhead}
      min={0}
      max={last}
      step={1}
      defaultValue={first.day}
      aria-valuetext={first.value}
      onPointerDown={() => playback.getState().paused()}
      onKeyDown={step}
      onInput={(event) => goTo(event.currentTarget.valueAsNumber)}
    />
  );
}
