import { useMemo } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { keyBlocks } from './key-blocks.tsx';
import type { DrawMap } from './map-plan.ts';
import { numberEvents } from './number-events.ts';
import { packBlocks } from './pack-blocks.tsx';
import { Paged } from './paged.tsx';
import { planStops } from './plan-stops.ts';
import type { Paper } from './print-address.ts';
import './pack.css';

interface Props {
  readonly sheet: 'pack' | 'key';
  readonly paper: Paper;
  readonly whole: Catalog;
  readonly lesson: Lesson;
  readonly basemap: Basemap | undefined;
  readonly drawMap: DrawMap;
  readonly address: string | undefined;
  readonly onPages: (pages: number) => void;
}

/** Px: as wide as the sheet's text; Letter is wider, and lower. */
const MAPS = { a4: { width: 684, height: 262 }, letter: { width: 706, height: 208 } } as const;

/** The pack for a class, or its key for the teacher, on sheets. */
export function PagedPack({ sheet, paper, whole, lesson, basemap, drawMap, address, onPages }: Props) {
  const blocks = useMemo(() => {
    const stops = planStops(whole, lesson);
    if (sheet === 'key') return keyBlocks(stops, lesson, whole.story);
    return packBlocks(stops, {
      whole,
      lesson,
      basemap,
      drawMap,
      numbers: numberEvents(whole.events),
      box: MAPS[paper],
    });
  }, [sheet, paper, whole, lesson, basemap, drawMap]);
  return <Paged blocks={blocks} address={address} className="sheet-pack" onPages={onPages} />;
}
