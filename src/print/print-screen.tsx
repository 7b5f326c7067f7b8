import { useQuery } from '@tanstack/react-query';
import { stepOf } from '../domain/lesson/lesson.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { basemapQuery } from '../loading/basemap-query.ts';
import { useSession } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';

/** What is printed of a lesson. */
export function PrintScreen({ basemap }: { basemap: string }) {
  const { story } = useSession().whole;
  const lesson = useTalk((state) => state.lesson);
  const { data } = useQuery(basemapQuery(basemap));
  return (
    <main className="print" data-ready={data !== undefined}>
      <h1>{lesson.title ?? <StoryText of={story.title} />}</h1>
      <ol>
        {lesson.stops.map((stop) => (
          <li key={stop.id}>{stop.title ?? <StoryText of={stepOf(stop, story)?.title ?? ''} />}</li>
        ))}
      </ol>
    </main>
  );
}
