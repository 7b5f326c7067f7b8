import { OwnWords } from '../i18n/own-words.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';

/** The row at the top of a slide without a map: the lesson, and where it stands. */
export function SlideHead({ aside }: { aside: string }) {
  const { title } = useCatalog().story;
  const { title: own, language } = useTalk((state) => state.lesson);
  return (
    <header className="slide-top">
      <p>{own === undefined ? <StoryText of={title} /> : <OwnWords language={language}>{own}</OwnWords>}</p>
      <p>{aside}</p>
    </header>
  );
}
