import type { Catalog } from '../domain/catalog.ts';
import { type Stop, stepOf } from '../domain/lesson/lesson.ts';
import type { Prose } from '../domain/story.ts';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useCatalog } from '../state/session-context.tsx';

/** What a stop is called, as far as that may be known; empty where it has no name. */
export function titleOf(stop: Stop, { story, byId }: Catalog, blank: string): Prose {
  if (stop.title) return stop.title;
  switch (stop.kind) {
    case 'step':
      return stepOf(stop, story)?.title ?? '';
    case 'pause':
      return stepOf(stop, story)?.pause?.question ?? '';
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

/** Names the stops of this page. */
export function useStopTitle(): (stop: Stop) => Prose {
  const catalog = useCatalog();
  const { blank } = usePresentMessages();
  return (stop) => titleOf(stop, catalog, blank);
}
