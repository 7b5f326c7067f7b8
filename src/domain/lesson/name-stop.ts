import type { Catalog } from '../catalog.ts';
import { isPassages } from '../passages.ts';
import type { Prose } from '../prose.ts';
import { type Stop, stepOf } from './lesson.ts';
import { ownText } from './own-text.ts';

/**
 * What a stop is called, as far as that may be known; empty where it has no name. `language`: of the lesson, in which the
 * teacher's own words are.
 */
export function nameStop(stop: Stop, catalog: Catalog, blank: string, language: string): Prose {
  if (stop.title) return ownText(stop.title, language);
  return stop.kind === 'question' ? ownText(stop.question, language) : nameOfStory(stop, catalog, blank);
}

/** What it is called where the teacher gives it no title. */
export function nameOfStory(stop: Stop, { story, byId }: Catalog, blank: string): Prose {
  switch (stop.kind) {
    case 'step':
      return stepOf(stop, story)?.title ?? '';
    case 'pause':
      return headlineOf(stepOf(stop, story)?.pause?.question ?? '');
    case 'view':
      return (stop.view.event !== undefined && byId.get(stop.view.event)?.event.title) || '';
    case 'question':
      return stop.question;
    case 'comparison':
      return story.comparisons.find(({ id }) => id === stop.comparison)?.topic ?? '';
    case 'blank':
      return blank;
  }
}

/** What a question asks in a few words: its first passage. What the class is to do follows it. */
function headlineOf(question: Prose): Prose {
  return isPassages(question) ? question.slice(0, 1) : question;
}
