import type { SheetHeight } from '../state/view-store.ts';

/** Px that each height of the sheet has on this page. */
export type SheetSizes = Readonly<Record<SheetHeight, number>>;

/** How far ahead (ms) a hand that lets go is taken to have meant: a throw goes one height on, a slow hand rests. */
const AHEAD = 160;
/** From this speed on (px/ms) it was a throw: it never falls back to where it came from. */
const THROW = 0.5;
const HEIGHTS = ['low', 'middle', 'high'] as const;

/**
 * The height at which a sheet comes to rest that was let go at `size` (px), moving at `speed` (px/ms, upwards is
 * positive): the nearest to where it was going, and for a throw never one that lies behind it.
 */
export function settleSheet(size: number, speed: number, sizes: SheetSizes): SheetHeight {
  const aim = size + speed * AHEAD;
  const ahead = HEIGHTS.filter((height) =>
    Math.abs(speed) < THROW ? true : speed > 0 ? sizes[height] >= size : sizes[height] <= size,
  );
  const distance = (height: SheetHeight) => Math.abs(sizes[height] - aim);
  return ahead.reduce<SheetHeight>(
    (best, height) => (distance(height) < distance(best) ? height : best),
    ahead[0] ?? (speed > 0 ? 'high' : 'low'),
  );
}
