import { useMemo } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { ALL_SOURCES, knowFrom, publicationInstants } from '../domain/knowledge.ts';
import { dayIndexAt, dayInterval } from '../domain/time/calendar.ts';
import { useKnowledge, usePlayback, useSession } from './session-context.tsx';

/**
 * What would be known through this lens, at this playhead, if every source counted: for saying what a choice of
 * sources leaves out. Renders again when that changes, and for no playhead frame.
 */
export function useWiderKnowledge(): Catalog {
  const { whole } = useSession();
  const lens = useKnowledge((state) => state.lens);
  const instants = useMemo(() => publicationInstants(whole, ALL_SOURCES), [whole]);
  const out = usePlayback(({ position }) => {
    if (lens === 'happened') return instants.length;
    const { end } = dayInterval(whole.calendar, dayIndexAt(whole.calendar, position));
    return instants.filter((instant) => instant < end).length;
  });
  return useMemo(() => {
    const before = lens === 'happened' ? Infinity : (instants[out - 1] ?? -Infinity) + 1;
    return knowFrom(whole, { lens, sources: ALL_SOURCES, before });
  }, [whole, lens, instants, out]);
}
