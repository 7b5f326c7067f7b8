import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Catalog } from '../domain/catalog.ts';
import type { Basemap } from '../domain/geography.ts';
import { lessonOfTour } from '../domain/lesson/lesson.ts';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import { speakEnglish } from '../i18n/speech.ts';
import { LessonOutline } from '../present/lesson-outline.tsx';
import { PrintedRecord } from '../print/printed-record.tsx';
import { drawOn } from './print-map.tsx';

export interface RenderedLesson {
  /** The lesson as text: what stands where there is no script. */
  readonly record: string;
  /** What is printed of it, with its maps. */
  readonly printed: string;
}

/** Renders the lesson that a story brings along, at build time. */
export function renderLesson(catalog: Catalog, basemap: Basemap): RenderedLesson {
  const { language, timeZone } = catalog.story;
  const lesson = lessonOfTour(catalog.story);
  const render = (page: ReactNode) =>
    renderToStaticMarkup(<MessagesProvider speech={speakEnglish(timeZone, language)}>{page}</MessagesProvider>);
  return {
    record: render(<LessonOutline story={catalog.story} lesson={lesson} />),
    printed: render(<PrintedRecord whole={catalog} lesson={lesson} basemap={basemap} drawMap={drawOn(basemap)} />),
  };
}
