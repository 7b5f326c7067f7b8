import type { Comparison } from '../domain/comparison.ts';
import type { EventId } from '../domain/identifiers.ts';
import { useCatalog } from '../state/session-context.tsx';
import { usePlaceIn } from '../ui/use-place-in.ts';
import './span-mark.css';

const LONGEST = 120;
const WIDTH = LONGEST + 2;

/** A length of time beside the words that give it, to one scale with the others of its topic. */
export function SpanMark(props: {
  span: NonNullable<Comparison['spans']>[number];
  among: NonNullable<Comparison['spans']>;
  event: EventId | undefined;
}) {
  const { span, among, event } = props;
  const catalog = useCatalog();
  const record = event === undefined ? undefined : catalog.byId.get(event);
  const lane = catalog.story.lanes.findIndex(({ id }) => id === record?.event.lane);
  const place = usePlaceIn(WIDTH);
  const length = (lengthOf(span) / Math.max(...among.map(lengthOf), 1)) * LONGEST;
  return (
    <svg
      className={`span-mark lane-${Math.max(lane, 0)}`}
      viewBox={`0 0 ${WIDTH} 10`}
      width={WIDTH}
      height="10"
      aria-hidden="true"
    >
      <path d={`M${place(1)} 5H${place(1 + length)}M${place(1)} 1v8M${place(1 + length)} 1v8`} />
    </svg>
  );
}

function lengthOf({ from, to }: { from: string; to: string }): number {
  return Math.max(Date.parse(to) - Date.parse(from), 0);
}
