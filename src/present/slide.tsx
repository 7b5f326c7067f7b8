import type { ReactNode } from 'react';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { AskedSlide, questionsOf } from './asked-slide.tsx';
import { ComparisonSlide } from './comparison-slide.tsx';
import { ProgressLine } from './progress-line.tsx';
import { QuestionSlide } from './question-slide.tsx';
import { SlideDate } from './slide-date.tsx';
import { StepSlide } from './step-slide.tsx';
import { useStopTitle } from './stop-title.ts';
import { type ShownStop, useStop } from './use-stop.ts';
import { WithoutPlace } from './without-place.tsx';
import './slide.css';

interface Props {
  /** The map of the stop: it stays where it is while slides change over it. */
  readonly map: ReactNode;
  /** Whether it is a picture of the slide, in another page: as small as its box, with no way to press anything. */
  readonly picture?: boolean;
  /** What stands beside the line of progress. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** Over the foot of the map. */
  readonly note?: ReactNode;
}

/** The stop at which the talk of this page stands, as a class sees it: as large as its box. */
export function Slide({ map, picture = false, before, after, note }: Props) {
  const shown = useStop();
  const black = useTalk((state) => state.black);
  const asked = useTalk((state) => state.asked);
  const exploring = useTalk((state) => state.exploring);
  const lesson = useTalk((state) => state.lesson);
  const words = usePresentMessages();
  const titleOf = useStopTitle();
  const question = shown && asked !== undefined ? questionsOf(shown)[asked] : undefined;
  const covered = !exploring && (shown ? question !== undefined || coversMap(shown) : true);
  return (
    <section
      className="slide"
      aria-label={words.region}
      data-kind={shown?.stop.kind}
      data-stop={shown && shown.index + 1}
      data-part={shown && shown.parts.indexOf(shown.part) + 1}
      data-picture={picture}
      inert={picture}
    >
      <div className="slide-page">
        <h2 className="visually-hidden">
          {shown && <StoryText of={titleOf(shown.stop)} or={words.stopAlone(shown.index + 1)} />}
        </h2>
        <div className="slide-stage" inert={covered} data-covered={covered}>
          <div className="slide-map">{map}</div>
          {shown && (
            <>
              <div className="slide-head">
                <SlideDate records={shown.records} />
              </div>
              <p className="slide-count">{words.stopOf(shown.index + 1, lesson.stops.length)}</p>
              <WithoutPlace records={shown.records} />
            </>
          )}
          {note}
        </div>
        {shown && <Body shown={shown} question={exploring ? undefined : question} />}
        <div className="slide-foot">
          {before}
          <ProgressLine />
          {after}
        </div>
      </div>
      {black && (
        <div className="slide-black">
          <p className="visually-hidden">{words.black}</p>
        </div>
      )}
    </section>
  );
}

function Body({ shown, question }: { shown: ShownStop; question: ReturnType<typeof questionsOf>[number] | undefined }) {
  const exploring = useTalk((state) => state.exploring);
  if (question !== undefined) return <AskedSlide shown={shown} question={question} />;
  switch (shown.stop.kind) {
    case 'step':
    case 'view':
      // The sources would lie over the map that is being explored.
      return <StepSlide {...shown} {...(exploring && { part: 'attribution' })} />;
    case 'pause':
    case 'question':
      return exploring ? null : <QuestionSlide {...shown} />;
    case 'comparison':
      return exploring ? null : <ComparisonSlide {...shown} />;
    case 'blank':
      return null;
  }
}

/** Whether a slide has no map of its own. */
function coversMap({ stop, part }: ShownStop): boolean {
  return part === 'sources' || (stop.kind !== 'step' && stop.kind !== 'view');
}
