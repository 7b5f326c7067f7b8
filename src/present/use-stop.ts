import type { EventRecord } from '../domain/catalog.ts';
import { type Part, partsOf, type Stop, stepOf } from '../domain/lesson/lesson.ts';
import { recordsOfStop } from '../domain/lesson/stop-events.ts';
import type { Step } from '../domain/step.ts';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';

/** A stop as it stands before a class. */
export interface ShownStop {
  readonly stop: Stop;
  /** BCP 47 tag of the teacher's own words. */
  readonly language: string;
  /** Index, 0-based. */
  readonly index: number;
  readonly part: Part;
  readonly parts: readonly Part[];
  /** As far as the lens lets its words through. */
  readonly step: Step | undefined;
  /** What it is about, the first first, as far as that is known. */
  readonly records: readonly EventRecord[];
}

/** Where the talk of this page stands; undefined where its lesson is empty. */
export function useStop(): ShownStop | undefined {
  const { story } = useSession().whole;
  const catalog = useCatalog();
  const lesson = useTalk((state) => state.lesson);
  const place = useTalk((state) => state.place);
  const stop = lesson.stops[place.stop];
  if (!stop) return undefined;
  const parts = partsOf(stop, story, lesson);
  return {
    stop,
    language: lesson.language,
    index: place.stop,
    part: parts[place.part] ?? parts[0] ?? 'blank',
    parts,
    step: stepOf(stop, catalog.story),
    records: recordsOfStop(stop, story, catalog),
  };
}
