import type { Fault } from './fault.ts';
import type { LeftOut, Problem } from './problem.ts';
import { MOST_LISTED } from './story-limits.ts';

/** Collects what a check finds. Keeps the first of each list, and counts all. */
export class Ledger {
  readonly problems: Problem[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly counts = { errors: 0, warnings: 0, leftOut: 0 };

  constructor(readonly file: string) {}

  /** Nothing more is listed, so nothing more need be guessed at or looked up. */
  get isFull(): boolean {
    return this.problems.length >= MOST_LISTED;
  }

  /** Notes an error: something is left out of the story, or there is none. */
  error(path: string, value: string | undefined, expected: string, mend?: string, fault?: Fault): void {
    this.counts.errors += 1;
    this.note(path, value, expected, mend, 'error', fault);
  }

  /** Notes a doubt; the story stays as it is. */
  warning(path: string, value: string | undefined, expected: string, mend?: string, fault?: Fault): void {
    this.counts.warnings += 1;
    this.note(path, value, expected, mend, 'warning', fault);
  }

  /** Notes something sound that goes because of something else. */
  leaveOut(path: string, because: string): void {
    this.counts.leftOut += 1;
    if (this.leftOut.length < MOST_LISTED) this.leftOut.push({ path, because });
  }

  private note(
    path: string,
    value: string | undefined,
    expected: string,
    mend: string | undefined,
    severity: Problem['severity'],
    fault: Fault | undefined,
  ) {
    if (this.isFull) return;
    this.problems.push({
      file: this.file,
      path,
      ...(value === undefined ? {} : { value }),
      expected,
      ...(mend === undefined ? {} : { mend }),
      severity,
      ...(fault && { fault }),
    });
  }
}
