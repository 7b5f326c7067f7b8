import { isPassages } from '../domain/passages.ts';
import { OwnWords } from '../i18n/own-words.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import type { PrintedQuestion } from './handout-plan.ts';

/** What is asked, in the story's words or the teacher's, whose language is that of the lesson. */
export function AskedText({ question, language }: { question: PrintedQuestion; language: string }) {
  const { ask, own, titled = false } = question;
  if (own && typeof ask === 'string') return <OwnWords language={language}>{ask}</OwnWords>;
  if (!titled || !isPassages(ask) || ask.length < 2) return <StoryText of={ask} />;
  return (
    <>
      <b>
        <StoryText of={ask.slice(0, 1)} />
      </b>{' '}
      <StoryText of={ask.slice(1)} />
    </>
  );
}
