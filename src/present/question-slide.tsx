import { ownText } from '../domain/lesson/own-text.ts';
import { askedByStop, choicesOfStop } from '../domain/lesson/stop-questions.ts';
import type { Prose } from '../domain/prose.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { HandsCount } from './hands-count.tsx';
import { Phases } from './phases.tsx';
import { SlideHead } from './slide-head.tsx';
import { ToldText } from './told-text.tsx';
import { TwoAccounts } from './two-accounts.tsx';
import { useFit } from './use-fit.ts';
import type { ShownStop } from './use-stop.ts';
import './question-slide.css';

/** Of their least size: a pause without accounts has room for larger words. */
const SIZES = [1.6, 1.5, 1.42, 1.34, 1.27, 1.2, 1.14, 1.08, 1.04, 1] as const;

/** A question on which a class stops: accounts without their names, what to think about, a show of hands, the names. */
export function QuestionSlide(shown: ShownStop) {
  const { stop, part, parts } = shown;
  const catalog = useCatalog();
  const words = usePresentMessages();
  const { told } = useSpeech();
  const page = useFit<HTMLDivElement>(SIZES);
  const lesson = useTalk((state) => state.lesson);
  const halts = lesson.stops.filter(({ kind }) => kind === 'pause' || kind === 'question');
  const { question, prompts, choices, comparison: asked } = questionOf(shown);
  // What is asked, in a few words; then what the class votes on.
  const [headline, ...more] = told(question);
  const comparison = catalog.story.comparisons.find(({ id }) => id === asked);
  return (
    <div ref={page} className="slide-question" data-accounts={comparison !== undefined}>
      <SlideHead aside={words.questionOf(halts.indexOf(stop) + 1, halts.length)} />
      <h3 className="slide-question-asked">{headline ? <ToldText pieces={[headline]} /> : words.question}</h3>
      {comparison && <TwoAccounts comparison={comparison} uncovered={part === 'sources'} />}
      <div className="slide-think" data-beside={prompts.length + more.length > 0 && choices.length > 0}>
        <div>
          {more.length > 0 && (
            <h4 className="slide-question-more">
              <ToldText pieces={more} />
            </h4>
          )}
          <ul className="slide-prompts">
            {prompts.map((prompt, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: prompts have no other name, and keep their order
              <li key={index}>
                <StoryText of={prompt} />
              </li>
            ))}
          </ul>
        </div>
        {choices.length > 0 && <HandsCount stop={stop.id} choices={choices} counting={part !== 'question'} />}
      </div>
      <Phases parts={parts} part={part} />
    </div>
  );
}

interface Asked {
  readonly question: Prose;
  readonly prompts: readonly Prose[];
  readonly choices: readonly Prose[];
  readonly comparison: string | undefined;
}

function questionOf({ stop, step, language }: ShownStop): Asked {
  const pause = stop.kind === 'pause' ? step?.pause : undefined;
  const isNamed = stop.kind === 'pause' && stop.title !== undefined;
  return {
    question: isNamed ? ownText(stop.title, language) : (askedByStop(stop, step, language)?.ask ?? ''),
    prompts: pause?.prompts ?? [],
    choices: choicesOfStop(stop, step, language),
    comparison: pause?.comparison,
  };
}
