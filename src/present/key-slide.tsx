import { choicesOfStop } from '../domain/lesson/stop-questions.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { HandsCount } from './hands-count.tsx';
import { Phases } from './phases.tsx';
import { SlideHead } from './slide-head.tsx';
import { ToldText } from './told-text.tsx';
import { useFit } from './use-fit.ts';
import type { KeyAtHand } from './use-key.ts';
import type { ShownStop } from './use-stop.ts';

/** Of their least size. */
const SIZES = [1.6, 1.5, 1.42, 1.34, 1.27, 1.2, 1.14, 1.08, 1.04, 1] as const;

/** The key to the question before the class, beside the hands that it showed. */
export function KeySlide({ shown, of: { at, ask, key } }: { shown: ShownStop; of: KeyAtHand }) {
  const { stop, step, language, part, parts } = shown;
  const words = usePresentMessages();
  const { told } = useSpeech();
  const lesson = useTalk((state) => state.lesson);
  const halts = lesson.stops.filter(({ kind }) => kind === 'pause' || kind === 'question');
  const page = useFit<HTMLDivElement>(SIZES);
  const isOfStop = at.asked === undefined;
  // The hands are those of what the stop asks by itself.
  const choices = isOfStop ? choicesOfStop(stop, step, language) : [];
  const pieces = told(ask);
  const [headline, ...voted] = choices.length > 0 ? pieces.map((piece) => [piece]) : [pieces];
  return (
    <div ref={page} className="slide-question slide-key">
      <SlideHead aside={isOfStop ? words.questionOf(halts.indexOf(stop) + 1, halts.length) : words.question} />
      <h3 className="slide-question-asked">{headline && <ToldText pieces={headline} />}</h3>
      <div className="slide-think" data-beside={choices.length > 0}>
        <div>
          <h4 className="slide-question-more">{words.theKey}</h4>
          <p className="slide-key-text">
            <StoryText of={key} />
          </p>
        </div>
        {choices.length > 0 && (
          <div className="slide-key-hands">
            {voted.length > 0 && (
              <h4 className="slide-question-more">
                <ToldText pieces={voted.flat()} />
              </h4>
            )}
            <HandsCount stop={stop.id} choices={choices} counting />
          </div>
        )}
      </div>
      {isOfStop && <Phases parts={parts} part={part} />}
    </div>
  );
}
