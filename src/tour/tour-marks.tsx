import type { ReactNode } from 'react';
import type { Step } from '../domain/step.ts';
import { useTourMessages } from '../i18n/tour-messages.ts';
import { useCatalog } from '../state/session-context.tsx';
import { DateMark, dateMarkOf, PlaceMark } from '../ui/precision-mark.tsx';

const MOST = 4;

/** How the map and the timeline draw the events of a stop, in a few words a mark. */
export function TourMarks({ step }: { step: Step }) {
  const catalog = useCatalog();
  const tour = useTourMessages();
  const hints = new Map<string, { mark: ReactNode; words: string }>();
  for (const id of step.events) {
    const record = catalog.byId.get(id);
    if (!record) continue;
    const lane = catalog.story.lanes.findIndex((candidate) => candidate.id === record.event.lane);
    const shape = catalog.story.lanes[lane]?.shape ?? 'circle';
    const kinds = record.places.length === 0 ? (['none'] as const) : record.places.map(({ kind }) => kind);
    for (const kind of kinds) {
      const key = `place ${kind}`;
      if (!hints.has(key))
        hints.set(key, { mark: <PlaceMark mark={kind} lane={lane} />, words: tour.placeHints[kind] });
    }
    for (const value of record.dates) {
      const mark = dateMarkOf(value);
      const key = `date ${mark}`;
      if (!hints.has(key))
        hints.set(key, { mark: <DateMark mark={mark} shape={shape} lane={lane} />, words: tour.dateHints[mark] });
    }
  }
  return (
    <ul className="tour-marks" aria-label={tour.marks}>
      {[...hints].slice(0, MOST).map(([key, { mark, words }]) => (
        <li key={key}>
          {mark}
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
