import { useMemo } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { publicationOfClaim, publicationOfSource } from '../domain/publication.ts';
import { dayInterval } from '../domain/time/calendar.ts';
import type { Interval } from '../domain/time/interval.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useSourcesChosen } from '../state/session-context.tsx';
import { allotRows, PUBLIC_ROW_BUDGET, ROW_BUDGET } from './arrange-marks.ts';
import { describeMarks } from './describe-marks.ts';
import { describePublicMarks } from './describe-public-marks.ts';
import { createPublicWords } from './public-words.ts';
import type { Edition } from './timeline-data.ts';
import { windowBounds } from './window-moves.ts';

export interface StoryMarks extends Edition {
  /** From the story's first day to its last. */
  readonly extent: Interval;
  /** What the lanes may show of it. */
  readonly bounds: Interval;
}

/** Every mark of what is known in the reader's language, and the height of its lanes. */
export function useMarks(): StoryMarks {
  const catalog = useCatalog();
  const dates = useDateWords();
  const { timeline: messages } = useMessages();
  const text = useText();
  const chosen = useSourcesChosen();
  return useMemo(() => {
    const { story, calendar, events, lens, claims, sources } = catalog;
    const extent = { start: dayInterval(calendar, 0).start, end: dayInterval(calendar, Infinity).end };
    const bounds = windowBounds(extent);
    const laneOf = new Map(story.lanes.map(({ id }, index) => [id, index]));
    const words = createPublicWords(dates, messages, chosen);
    const publishedOf = ({ claims: ids }: { readonly claims: readonly string[] }) =>
      ids
        .map((id) => claims.get(id))
        .map((claim) => claim && publicationOfClaim(claim, sources, story.timeZone))
        .filter((day) => day !== undefined)
        .sort((a, b) => a.start - b.start)[0];
    const marks = events.flatMap((record) => {
      const label = text(record.event.label ?? record.event.title);
      const context = { lane: laneOf.get(record.event.lane) ?? 0, label, extent: bounds };
      return lens === 'happened'
        ? describeMarks(record, context)
        : describePublicMarks(record, { ...context, calendar, publishedOf, words });
    });
    const budget = lens === 'happened' ? ROW_BUDGET : PUBLIC_ROW_BUDGET;
    const rows = allotRows(marks, story.lanes.length, budget);
    return { lens, marks, rows, extent, bounds, reports: lens === 'public' ? reportDays(catalog) : [] };
  }, [catalog, dates, messages, text, chosen]);
}

/** The days on which reports came out that are known of: not their copies, nor what stands beside them. */
function reportDays({ story, sources }: Catalog): readonly Interval[] {
  return story.sources
    .filter(({ origin, context }) => origin === undefined && !context)
    .flatMap(({ id }) => publicationOfSource(id, sources, story.timeZone) ?? []);
}
