import { useMemo } from 'react';
import { dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { allotRows } from './arrange-marks.ts';
import { describeMarks, type Mark } from './describe-marks.ts';
import { windowBounds } from './window-moves.ts';

export interface StoryMarks {
  readonly marks: readonly Mark[];
  /** Rows that each lane needs. */
  readonly rows: readonly number[];
  /** From the story's first day to its last. */
  readonly extent: Interval;
  /** What the lanes may show of it. */
  readonly bounds: Interval;
}

/** Every mark of the story in the reader's language, and the height of its lanes. */
export function useMarks(): StoryMarks {
  const catalog = useCatalog();
  const text = useText();
  return useMemo(() => {
    const { story, calendar, events } = catalog;
    const extent = { start: dayInterval(calendar, 0).start, end: dayInterval(calendar, Infinity).end };
    const bounds = windowBounds(extent);
    const laneOf = new Map(story.lanes.map(({ id }, index) => [id, index]));
    const marks = events.flatMap((record) => {
      const label = text(record.event.label ?? record.event.title);
      return describeMarks(record, { lane: laneOf.get(record.event.lane) ?? 0, label, extent: bounds });
    });
    return { marks, rows: allotRows(marks, story.lanes.length), extent, bounds };
  }, [catalog, text]);
}
