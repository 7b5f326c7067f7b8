import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { FlowBlocks } from './flow-blocks.tsx';
import { Handout } from './handout.tsx';
import { planHandout } from './handout-plan.ts';
import { type DrawMap, MAP_BOX } from './map-plan.ts';
import { numberEvents } from './number-events.ts';
import { packBlocks } from './pack-blocks.tsx';
import { planStops } from './plan-stops.ts';
import './pack.css';
import './print-flow.css';

interface Props {
  readonly whole: Catalog;
  readonly lesson: Lesson;
  readonly basemap: Basemap;
  readonly drawMap: DrawMap;
}

const MEASURE = { topics: 9, sources: 6, lines: 2, map: MAP_BOX };

/** Handout and pack, one after the other, where there is no script to lay them on sheets: browsers break the pages. */
export function PrintedRecord({ whole, lesson, basemap, drawMap }: Props) {
  const pack = { whole, lesson, basemap, drawMap, numbers: numberEvents(whole.events), box: MAP_BOX };
  const blocks = packBlocks(planStops(whole, lesson), pack);
  return (
    <article className="print-flow sheet-pack">
      <Handout
        plan={planHandout(whole, lesson, whole.story.opening.event)}
        whole={whole}
        lesson={lesson}
        basemap={basemap}
        drawMap={drawMap}
        measure={MEASURE}
      />
      <FlowBlocks blocks={blocks} />
    </article>
  );
}
