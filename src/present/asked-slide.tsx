import type { Prose } from '../domain/prose.ts';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { SlideHead } from './slide-head.tsx';
import { useStopTitle } from './stop-title.ts';
import { useFit } from './use-fit.ts';
import type { ShownStop } from './use-stop.ts';

/** Of their least size. */
const SIZES = [2, 1.8, 1.6, 1.45, 1.3, 1.15, 1] as const;

/** A question of the stop that the teacher puts before the class. */
export function AskedSlide({ shown: { stop }, question }: { shown: ShownStop; question: Prose }) {
  const words = usePresentMessages();
  const titleOf = useStopTitle();
  const page = useFit<HTMLDivElement>(SIZES);
  return (
    <div ref={page} className="slide-question slide-asked">
      <SlideHead aside={words.question} />
      <p className="slide-asked-of">
        <StoryText of={titleOf(stop)} />
      </p>
      <h3 className="slide-question-asked">
        <StoryText of={question} />
      </h3>
    </div>
  );
}
