import { renderToStaticMarkup } from 'react-dom/server';
import type { Catalog } from '../domain/catalog.ts';
import { lessonOfTour } from '../domain/lesson/lesson.ts';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import { speakEnglish } from '../i18n/speech.ts';
import { LessonOutline } from '../present/lesson-outline.tsx';

export interface RenderedLesson {
  /** The lesson as text: what stands where there is no script. */
  readonly record: string;
}

/** Renders the lesson that a story brings along, at build time. */
export function renderLesson(catalog: Catalog): RenderedLesson {
  const { language, timeZone } = catalog.story;
  return {
    record: renderToStaticMarkup(
      <MessagesProvider speech={speakEnglish(timeZone, language)}>
        <LessonOutline story={catalog.story} lesson={lessonOfTour(catalog.story)} />
      </MessagesProvider>,
    ),
  };
}
