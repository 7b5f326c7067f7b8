import type { ReactNode } from 'react';
import type { InquiryPlace } from '../domain/inquiry/inquiry-step.ts';
import { questionsOfStop } from '../domain/lesson/stop-questions.ts';
import type { Prose } from '../domain/prose.ts';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { AskedSlide } from './asked-slide.tsx';
import { ComparisonSlide } from './comparison-slide.tsx';
import { InquirySlide } from './inquiry/inquiry-slide.tsx';
import { KeySlide } from './key-slide.tsx';
import { ProgressLine } from './progress-line.tsx';
import { QuestionSlide } from './question-slide.tsx';
import { RecordSlide } from './record-slide.tsx';
import { SlideDate } from './slide-date.tsx';
import { StepSlide } from './step-slide.tsx';
import { useStopTitle } from './stop-title.ts';
import { type KeyAtHand, useKey } from './use-key.ts';
import { type ShownStop, useStop } from './use-stop.ts';
import { WithoutPlace } from './without-place.tsx';
import './slide.css';

interface Props {
  /** The map of the stop: it stays where it is while slides change over it. */
  readonly map: ReactNode;
  /** Whether it is a picture of the slide, in another page: as small as its box, with nothing to press but the map. */
  readonly picture?: boolean;
  /** What stands beside the line of progress. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** In the place of the words, while the teacher explores. */
  readonly exploringBar?: ReactNode;
}

/** The stop at which the talk of this page stands, as a class sees it: as large as its box. */
export function Slide({ map, picture = false, before, after, exploringBar }: Props) {
  const shown = useStop();
  const black = useTalk((state) => state.black);
  const asked = useTalk((state) => state.asked);
  const exploring = useTalk((state) => state.exploring);
  const inquiry = useTalk((state) => state.inquiry);
  const lesson = useTalk((state) => state.lesson);
  const key = useKey();
  const words = usePresentMessages();
  const titleOf = useStopTitle();
  const question =
    shown && asked !== undefined ? questionsOfStop(shown.stop, shown.step, shown.language)[asked]?.ask : undefined;
  const covered = !exploring && (shown ? question !== undefined || inquiry !== undefined || coversMap(shown) : true);
  return (
    <section
      className="slide"
      aria-label={words.region}
      data-kind={shown?.stop.kind}
      data-stop={shown && shown.index + 1}
      data-part={shown && shown.parts.indexOf(shown.part) + 1}
      data-inquiry={inquiry?.step}
      data-picture={picture}
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
        </div>
        <div className="slide-lower">
          <div className="slide-words" data-exploring={exploring} inert={exploring || picture}>
            {shown && (
              <Body
                shown={shown}
                question={question}
                shownKey={key?.isShown ? key : undefined}
                inquiry={inquiry}
                exploring={exploring}
              />
            )}
          </div>
          {exploring && <div className="slide-exploring">{exploringBar ?? <p>{words.exploring}</p>}</div>}
        </div>
        <div className="slide-foot" inert={picture}>
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

interface BodyProps {
  readonly shown: ShownStop;
  readonly question: Prose | undefined;
  readonly shownKey: KeyAtHand | undefined;
  readonly inquiry: InquiryPlace | undefined;
  readonly exploring: boolean;
}

function Body({ shown, question, shownKey, inquiry, exploring }: BodyProps) {
  const { kind } = shown.stop;
  if (kind === 'step' || kind === 'view') {
    // It keeps its room under what is explored with, so that the map is not torn from the hand that drags it.
    if (exploring) return <StepSlide {...shown} part={shown.part === 'event' ? 'event' : 'attribution'} />;
    return (
      <>
        {/* Under an inquiry no source is named. */}
        <StepSlide {...shown} part={inquiry ? 'event' : shown.part} />
        {inquiry && <InquirySlide place={inquiry} />}
        {shownKey ? (
          <KeySlide shown={shown} of={shownKey} />
        ) : (
          question !== undefined && <AskedSlide shown={shown} question={question} />
        )}
      </>
    );
  }
  if (exploring) return null;
  if (inquiry) return <InquirySlide place={inquiry} />;
  if (shownKey) return <KeySlide shown={shown} of={shownKey} />;
  if (kind === 'blank') return null;
  if (question !== undefined) return <AskedSlide shown={shown} question={question} />;
  if (kind === 'comparison') return <ComparisonSlide {...shown} />;
  return shown.part === 'record' ? <RecordSlide {...shown} /> : <QuestionSlide {...shown} />;
}

/** Whether a slide has no map of its own. */
function coversMap({ stop, part }: ShownStop): boolean {
  return part === 'sources' || (stop.kind !== 'step' && stop.kind !== 'view');
}
