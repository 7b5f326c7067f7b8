import { useCatalog } from '../state/session-context.tsx';
import { DateMark, dateMarkOf, PlaceMark } from '../ui/precision-mark.tsx';
import type { ComparedValue } from './compared-values.ts';

/** A value as timeline and map draw it, beside the words that give it. */
export function ComparedValueMark({ kind, record, value }: ComparedValue) {
  const { lanes } = useCatalog().story;
  const lane = lanes.findIndex(({ id }) => id === record.event.lane);
  if (kind === 'place') return <PlaceMark mark={value.kind} lane={lane} />;
  return <DateMark mark={dateMarkOf(value)} shape={lanes[lane]?.shape ?? 'circle'} lane={lane} />;
}
