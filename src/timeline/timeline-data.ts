import type { EventState } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { Lens } from '../domain/lens.ts';
import type { LaneShape } from '../domain/story.ts';
import type { Calendar } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import type { AxisWords } from './axis-layer.ts';
import type { Mark } from './describe-marks.ts';

/** What the lanes draw of what is known. */
export interface Edition {
  readonly lens: Lens;
  readonly marks: readonly Mark[];
  /** Rows that each lane needs. */
  readonly rows: readonly number[];
  /** The days of the reports that are out: rules through the lanes, in the second lens alone. */
  readonly reports: readonly Interval[];
}

export interface TimelineData {
  readonly lanes: readonly { readonly id: string; readonly shape: LaneShape }[];
  readonly edition: Edition;
  readonly calendar: Calendar;
  /** What the window may show. */
  readonly bounds: Interval;
  readonly words: AxisWords;
  /** Whether time runs from right to left. */
  readonly rightToLeft: boolean;
  /** Whether the reader asked for little motion. */
  readonly calm: () => boolean;
}

/** Where the view stands at first. */
export interface TimelineStart {
  readonly window: Interval;
  readonly playhead: number;
  readonly selected: EventId | undefined;
}

export interface StateDifference {
  readonly id: EventId;
  readonly from: EventState;
  readonly to: EventState;
}

/** What the reader did, and what the view must ask. Instants are epoch ms. */
export interface TimelineListener {
  stateOf(id: EventId): EventState;
  scrubbed(instant: number): void;
  scrubEnded(): void;
  selected(id: EventId): void;
  windowChanged(window: Interval): void;
  /** The reader took hold of something. */
  held(): void;
}
