import type { Stop } from '../domain/lesson/lesson.ts';
import { nameStop } from '../domain/lesson/name-stop.ts';
import type { Prose } from '../domain/prose.ts';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { useCatalog } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';

/** Names the stops of this page. */
export function useStopTitle(): (stop: Stop) => Prose {
  const catalog = useCatalog();
  const { blank } = usePresentMessages();
  const language = useTalk((state) => state.lesson.language);
  return (stop) => nameStop(stop, catalog, blank, language);
}
