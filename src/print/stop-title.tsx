import type { Lesson } from '../domain/lesson/lesson.ts';
import { isPassages } from '../domain/passages.ts';
import { OwnWords } from '../i18n/own-words.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import type { PlannedStop } from './plan-stops.ts';

/** What a stop is called: by the teacher, else by the story, else by what it is. */
export function StopTitle({ planned, lesson }: { planned: PlannedStop; lesson: Lesson }) {
  const words = usePrintMessages();
  const { ownTitle, title, pause, stop } = planned;
  if (ownTitle !== undefined) return <OwnWords language={lesson.language}>{ownTitle}</OwnWords>;
  if (title !== undefined) return <StoryText of={title} />;
  if (stop.kind === 'question') return <OwnWords language={lesson.language}>{stop.question}</OwnWords>;
  // The question comes after its title.
  if (pause) return <StoryText of={isPassages(pause.question) ? pause.question.slice(0, 1) : pause.question} />;
  return words.pause;
}
