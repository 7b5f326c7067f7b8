import type { FrameFigures } from './measure-frames.ts';
import { quantile } from './statistics.ts';

/** Something that the design promises, and what was measured. */
export interface Budget {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  readonly unit: string;
}

/** What the design allows a frame of the first story. */
export function frameBudgets({ short, long }: FrameFigures): readonly Budget[] {
  return [
    { what: 'own script a frame, p95 of 60', measured: quantile(short.own, 0.95), most: 2, unit: 'ms' },
    { what: 'own script a frame, p95 of 600', measured: quantile(long.own, 0.95), most: 2, unit: 'ms' },
    {
      what: 'React commits in 60 frames',
      measured: short.series.commits,
      most: commitsAllowed(short),
      unit: '',
    },
    {
      what: 'React commits in 600 frames',
      measured: long.series.commits,
      most: commitsAllowed(long),
      unit: '',
    },
  ];
}

/** One for each change of the active set, one for each move of the timeline's window, and one to spare. */
function commitsAllowed({ series }: FrameFigures['short']): number {
  return series.activeChanges + series.windowMoves + 1;
}

/** Prints whether each holds; false where one does not. */
export function tellBudgets(budgets: readonly Budget[]): boolean {
  if (budgets.length > 0) console.log('\nBudgets');
  for (const { what, measured, most, unit } of budgets) {
    console.log(
      `${measured <= most ? 'within' : 'OVER  '} ${round(measured)} of ${round(most)} ${unit}`.padEnd(32),
      what,
    );
  }
  return budgets.every(({ measured, most }) => measured <= most);
}

function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
