import { useEventStates, useFilter, useKnowledge } from './session-context.tsx';

/** When and how the reader looks, as far as words on the map tell of it. */
export interface LookingMoment {
  /** Start of the day under the playhead (epoch ms). */
  readonly today: number;
  /** In the second lens: start of the last day, up to that one, on which something was published. */
  readonly edition?: number;
  /** Whether only some sources were chosen. */
  readonly chosen: boolean;
}

/** Renders again when any event changes its state or other things are known, not for a playhead frame. */
export function useMoment(): LookingMoment {
  const { today } = useEventStates();
  const publications = useKnowledge((state) => state.publications);
  const chosen = useFilter(({ sources }) => sources.size > 0);
  const day = today();
  const edition = publications.findLast((instant) => instant <= day);
  return { today: day, chosen, ...(edition !== undefined && { edition }) };
}
