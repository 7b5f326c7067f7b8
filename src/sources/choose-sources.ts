import type { SourceId } from '../domain/identifiers.ts';
import { useSession } from '../state/session-context.tsx';

/** A function that lets other sources count and leaves the rest of the filter as it is. */
export function useSourceChoice(): (sources: ReadonlySet<SourceId>) => void {
  const { filter } = useSession();
  return (sources) => {
    const { lanes, actors, places, kinds, query, replaced } = filter.getState();
    replaced({ lanes, actors, places, kinds, sources }, query);
  };
}
