import type { Catalog } from '../domain/catalog.ts';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { ownText } from '../domain/lesson/own-text.ts';
import type { Prose } from '../domain/prose.ts';
import { originOfSource } from '../domain/publication.ts';
import { useNumber, useText } from '../i18n/messages-context.tsx';
import { OwnWords } from '../i18n/own-words.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { AskedText } from './asked-text.tsx';
import type { Block } from './block.ts';
import type { KeyedQuestion, PlannedStop } from './plan-stops.ts';
import { StopTitle } from './stop-title.tsx';

/** The questions of a lesson with their keys: sheets for the teacher alone. `naming`: with whose the accounts of each pause are. */
export function keyBlocks(
  stops: readonly PlannedStop[],
  lesson: Lesson,
  whole: Catalog,
  naming = false,
): readonly Block[] {
  const { story } = whole;
  const asking = stops.filter(({ questions, pause }) => questions.length > 0 || pause);
  return [
    { key: 'key', content: <KeyHead lesson={lesson} story={story} empty={asking.length === 0} />, keepsNext: true },
    ...asking.flatMap((planned) => stopKeyBlocks(planned, lesson, naming ? whole : undefined)),
  ];
}

/** A stop by its number and title, then its questions with their keys. `naming`: who is who, for accounts without names. */
export function stopKeyBlocks(planned: PlannedStop, lesson: Lesson, naming?: Catalog): readonly Block[] {
  const { stop, pause, comparison, questions } = planned;
  return [
    { key: `${stop.id} key`, content: <KeyStop planned={planned} lesson={lesson} />, keepsNext: true },
    ...(pause
      ? [
          {
            key: `${stop.id} pause key`,
            content: <PauseKey pause={pause} comparison={naming && comparison} whole={naming} />,
          },
        ]
      : []),
    ...questions.map((question, index) => ({
      key: `${stop.id} key ${index + 1}`,
      content: <QuestionKey question={question} lesson={lesson} />,
    })),
  ];
}

function KeyHead({ lesson, story, empty }: { lesson: Lesson; story: Catalog['story']; empty: boolean }) {
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

interface PauseKeyProps {
  readonly pause: NonNullable<PlannedStop['pause']>;
  readonly comparison: PlannedStop['comparison'];
  readonly whole: Catalog | undefined;
}

function PauseKey({ pause, comparison, whole }: PauseKeyProps) {
  const words = usePrintMessages();
  const text = useText();
  return (
    <div className="key-answer">
      {comparison && whole && (
        <ul className="key-accounts">
          {comparison.sides.map(({ source }, index) => (
            <li key={source}>
              {words.account(index + 1)}:{' '}
              <b>
                <StoryText of={whole.sources.get(originOfSource(whole.sources, source))?.name ?? source} />
              </b>
            </li>
          ))}
        </ul>
      )}
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
