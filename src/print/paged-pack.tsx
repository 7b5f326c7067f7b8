import { useMemo } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { OwnWords } from '../i18n/own-words.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { keyBlocks } from './key-blocks.tsx';
import { type DrawMap, MAP_BOX } from './map-plan.ts';
import { nameBlocks } from './name-blocks.tsx';
import { numberEvents } from './number-events.ts';
import { packBlocks } from './pack-blocks.tsx';
import { Paged } from './paged.tsx';
import { planStops } from './plan-stops.ts';
import './pack.css';

interface Props {
  readonly sheet: 'pack' | 'key';
  /** Whether the key says who stands behind the numbers of paper without names. */
  readonly naming?: boolean;
  readonly whole: Catalog;
  readonly lesson: Lesson;
  readonly basemap: Basemap | undefined;
  readonly drawMap: DrawMap;
  readonly address: string | undefined;
  readonly onPages: (pages: number) => void;
}

/** The pack for a class, or its key for the teacher, on sheets. */
export function PagedPack({ sheet, naming = false, whole, lesson, basemap, drawMap, address, onPages }: Props) {
  const words = usePrintMessages();
  const blocks = useMemo(() => {
    const stops = planStops(whole, lesson);
    if (sheet === 'key') return [...keyBlocks(stops, lesson, whole, naming), ...(naming ? nameBlocks(whole) : [])];
    return packBlocks(stops, {
      whole,
      lesson,
      basemap,
      drawMap,
      numbers: numberEvents(whole.events),
      box: MAP_BOX,
    });
  }, [sheet, naming, whole, lesson, basemap, drawMap]);
  const title = (
    <>
      {sheet === 'key' && `${words.sheets.key}: `}
      {lesson.title === undefined ? (
        <StoryText of={whole.story.title} />
      ) : (
        <OwnWords language={lesson.language}>{lesson.title}</OwnWords>
      )}
    </>
  );
  return <Paged blocks={blocks} title={title} address={address} className="sheet-pack" onPages={onPages} />;
}
