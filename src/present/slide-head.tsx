import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';

/** The row at the top of a slide without a map: the lesson, and where it stands. */
export function SlideHead({ aside }: { aside: string }) {
  const { title } = useCatalog().story;
  const own = useTalk((state) => state.lesson.title);
  return (
    <header className="slide-top">
      <p>
        <StoryText of={own ?? title} />
      </p>
      <p>{aside}</p>
    </header>
  );
}
