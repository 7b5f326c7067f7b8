import type { LaneShape } from '../domain/story.ts';
import './lane-mark.css';

/** Outlines on a field of 14 by 14; the page has a folded corner. */
const OUTLINES: Readonly<Record<LaneShape, string>> = {
  circle: 'M7 1.8a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 1 0 0-10.4z',
  triangle: 'M7 1.6 12.8 12H1.2z',
  diamond: 'M7 .8 13.2 7 7 13.2.8 7z',
  square: 'M2.2 2.2h9.6v9.6H2.2z',
  page: 'M3 1.2h5L11.4 4.6v8.2H3zM8 1.2V4.6h3.4',
};

/** A lane's glyph, the same in list, map, timeline and facts. Solid while active, outlined before, hollow and thin after. */
export function LaneMark(props: { shape: LaneShape; lane: number; state?: 'active' | 'past' | 'future' }) {
  const { shape, lane, state = 'active' } = props;
  return (
    <svg
      className={`lane-mark lane-mark-${state} lane-${lane}`}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <path d={OUTLINES[shape]} />
    </svg>
  );
}
