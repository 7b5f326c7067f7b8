import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { Handout, type Measure } from './handout.tsx';
import { planHandout } from './handout-plan.ts';
import { type DrawMap, MAP_BOX } from './map-plan.ts';
import { facesOf } from './paged.tsx';
import { Sheet } from './sheet.tsx';

interface Props {
  readonly whole: Catalog;
  readonly lesson: Lesson;
  readonly event: EventId;
  readonly basemap: Basemap | undefined;
  readonly drawMap: DrawMap;
  readonly address: string | undefined;
  readonly onPages: (pages: number) => void;
}

/** Px by which a height in millimetres may be told wrongly. */
const ROUNDED = 1;
const MAP = MAP_BOX;
const LOW = { ...MAP_BOX, height: 276 };
/** From ample to scarce: what a page holds depends on language, paper and story. */
const MEASURES: readonly [Measure, ...Measure[]] = [
  { topics: 9, sources: 6, lines: 3, map: MAP },
  { topics: 8, sources: 6, lines: 2, map: MAP },
  { topics: 7, sources: 5, lines: 2, map: MAP },
  { topics: 6, sources: 4, lines: 2, map: MAP },
  { topics: 5, sources: 4, lines: 2, map: MAP },
  { topics: 5, sources: 3, lines: 2, map: MAP },
  { topics: 5, sources: 3, lines: 2, map: MAP, small: true },
  { topics: 5, sources: 3, lines: 2, map: LOW, small: true },
  { topics: 4, sources: 3, lines: 2, map: LOW, small: true },
  { topics: 4, sources: 2, lines: 2, map: LOW, small: true },
  { topics: 3, sources: 2, lines: 2, map: LOW, small: true },
  { topics: 3, sources: 2, lines: 1, map: LOW, small: true },
  { topics: 2, sources: 2, lines: 1, map: LOW, small: true },
  { topics: 0, sources: 2, lines: 1, map: LOW, small: true },
];

/** The handout on its one sheet, as ample as fits. To be given a key of language and paper. */
export function HandoutSheet({ whole, lesson, event, basemap, drawMap, address, onPages }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const [{ tried, ready }, setFit] = useState({ tried: 0, ready: false });
  const plan = useMemo(() => planHandout(whole, lesson, event), [whole, lesson, event]);
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    let gone = false;
    if (!ready) {
      void facesOf(element).then(() => gone || setFit((fit) => ({ ...fit, ready: true })));
    } else if (element.scrollHeight > element.clientHeight + ROUNDED && tried + 1 < MEASURES.length) {
      setFit({ ready, tried: tried + 1 });
    } else {
      onPages(1);
    }
    return () => {
      gone = true;
    };
  }, [tried, ready, onPages]);
  return (
    <div className="sheets" aria-busy={!ready}>
      <Sheet page={1} pages={1} address={address} className="sheet-handout" body={body}>
        <Handout
          plan={plan}
          whole={whole}
          lesson={lesson}
          basemap={basemap}
          drawMap={drawMap}
          measure={MEASURES[tried] ?? MEASURES[0]}
        />
      </Sheet>
    </div>
  );
}
