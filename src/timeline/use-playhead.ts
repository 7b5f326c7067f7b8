import { useEffect, useEffectEvent } from 'react';
import { dayIndexAt } from '../domain/time/calendar.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { useCatalog, useSession } from '../state/session-context.tsx';

/** Calls back with the playhead's instant (epoch ms) at once and whenever it moves, without rendering. */
export function usePlayheadMoves(moved: (instant: number) => void): void {
  const { playback } = useSession();
  const onMoved = useEffectEvent(moved);
  useEffect(() => {
    let last = playback.getState().position;
    onMoved(last);
    return playback.subscribe(({ position }) => {
      if (position === last) return;
      last = position;
      onMoved(position);
    });
  }, [playback]);
}

/**
 * Calls back with the playhead's day (index in the calendar) at once, and whenever it or an event's state is another,
 * without rendering.
 */
export function usePlayheadDays(moved: (day: number) => void): void {
  const { playback, states } = useSession();
  const catalog = useCatalog();
  const speech = useSpeech();
  const onMoved = useEffectEvent(moved);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language or calendar has other words for the same day
  useEffect(() => {
    const dayNow = () => dayIndexAt(catalog.calendar, playback.getState().position);
    let last = dayNow();
    onMoved(last);
    const leave = [
      states.subscribe(() => onMoved(dayNow())),
      playback.subscribe(() => {
        const day = dayNow();
        if (day === last) return;
        last = day;
        onMoved(day);
      }),
    ];
    return () => {
      for (const end of leave) end();
    };
  }, [playback, states, catalog, speech]);
}
