import { ownText } from '../domain/lesson/own-text.ts';
import { StoryText } from './story-text.tsx';

/** What a teacher wrote, in the language of the lesson, with its direction. */
export function OwnWords({ language, children }: { language: string; children: string }) {
  return <StoryText of={ownText(children, language)} />;
}
