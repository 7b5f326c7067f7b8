import type { Lesson } from '../domain/lesson/lesson.ts';
import { ownText } from '../domain/lesson/own-text.ts';
import type { Prose } from '../domain/prose.ts';
import type { Story } from '../domain/story.ts';
import { useNumber, useText } from '../i18n/messages-context.tsx';
import { OwnWords } from '../i18n/own-words.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { AskedText } from './asked-text.tsx';
import type { Block } from './block.ts';
import type { KeyedQuestion, PlannedStop } from './plan-stops.ts';
import { StopTitle } from './stop-title.tsx';

/** The questions of a lesson with their keys: sheets for the teacher alone. */
export function keyBlocks(stops: readonly PlannedStop[], lesson: Lesson, story: Story): readonly Block[] {
  const asking = stops.filter(({ questions, pause }) => questions.length > 0 || pause);
  return [
    { key: 'key', content: <KeyHead lesson={lesson} story={story} empty={asking.length === 0} />, keepsNext: true },
    ...asking.flatMap((planned) => stopKeyBlocks(planned, lesson)),
  ];
}

/** A stop by its number and title, then its questions with their keys. */
export function stopKeyBlocks(planned: PlannedStop, lesson: Lesson): readonly Block[] {
  const { stop, pause, questions } = planned;
  return [
    { key: `${stop.id} key`, content: <KeyStop planned={planned} lesson={lesson} />, keepsNext: true },
    ...(pause ? [{ key: `${stop.id} pause key`, content: <PauseKey pause={pause} /> }] : []),
    ...questions.map((question, index) => ({
      key: `${stop.id} key ${index + 1}`,
      content: <QuestionKey question={question} lesson={lesson} />,
    })),
  ];
}

function KeyHead({ lesson, story, empty }: { lesson: Lesson; story: Story; empty: boolean }) {
  const words = usePrintMessages();
  const text = useText();
  return (
    <div className="key-head">
      <h1>{words.keyOf(text(lesson.title === undefined ? story.title : ownText(lesson.title, lesson.language)))}</h1>
      <p>{empty ? words.noQuestions : words.keyNote}</p>
    </div>
  );
}

function KeyStop({ planned, lesson }: { planned: PlannedStop; lesson: Lesson }) {
  const write = useNumber();
  return (
    <h2 className="pack-title key-stop">
      <span>{write(planned.number)}</span> <StopTitle planned={planned} lesson={lesson} />
    </h2>
  );
}

function PauseKey({ pause }: { pause: NonNullable<PlannedStop['pause']> }) {
  const text = useText();
  return (
    <div className="key-answer">
      <ul className="pause-choices">
        {pause.choices.map((choice) => (
          <li key={text(choice)}>
            <StoryText of={choice} />
          </li>
        ))}
      </ul>
      <KeyText of={pause.key} />
    </div>
  );
}

function QuestionKey({ question, lesson }: { question: KeyedQuestion; lesson: Lesson }) {
  const { own, key } = question;
  return (
    <div className="key-answer">
      <p className="key-question">
        <AskedText question={question} language={lesson.language} />
      </p>
      {own && typeof key === 'string' ? (
        <p>
          <OwnWords language={lesson.language}>{key}</OwnWords>
        </p>
      ) : (
        <KeyText of={key} />
      )}
    </div>
  );
}

function KeyText({ of: prose }: { of: Prose | undefined }) {
  const words = usePrintMessages();
  return <p>{prose === undefined ? words.openQuestion : <StoryText of={prose} or={words.openQuestion} />}</p>;
}
