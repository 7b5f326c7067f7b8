import { type ReactNode, useState } from 'react';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import type { LessonClock } from '../../state/lesson-clock.ts';
import { useTalk } from '../../state/talk-context.tsx';
import type { Peer } from '../../state/talk-message.ts';
import { Slide } from '../slide.tsx';
import { TalkFrame } from '../talk-frame.tsx';
import { useStop } from '../use-stop.ts';
import { useTalkActions } from '../use-talk-actions.ts';
import { HandsTally } from './hands-tally.tsx';
import { InquiryDesk } from './inquiry-desk.tsx';
import { LessonClockFace } from './lesson-clock-face.tsx';
import { NextStop } from './next-stop.tsx';
import { PointerPad } from './pointer-pad.tsx';
import { PresenterBar } from './presenter-bar.tsx';
import { SlideFrame } from './slide-frame.tsx';
import { StopAhead } from './stop-ahead.tsx';
import { StopInquiry } from './stop-inquiry.tsx';
import { StopNotes } from './stop-notes.tsx';
import { StopQuestions } from './stop-questions.tsx';
import { StopStrip } from './stop-strip.tsx';
import { TalkControls } from './talk-controls.tsx';
import './presenter-screen.css';
import './presenter-parts.css';

/** A page of which nobody told the size (CSS px): a projector's. */
const PROJECTOR = { width: 1024, height: 768 };

interface Props {
  readonly map: ReactNode;
  /** A still map of whatever session is above it. */
  readonly stillMap: ReactNode;
  /** What the teacher explores with beside the map. */
  readonly tools?: ReactNode;
  /** More ways in the head, before those to overview and keys. */
  readonly ways?: ReactNode;
  /** The time of the lesson. */
  readonly clock: LessonClock;
  /** The other windows of the talk. */
  readonly others: readonly Peer[];
  /** Whether the browser lets no second window open. */
  readonly blocked: boolean;
  /** Opens the slides in a window of their own. */
  readonly onProjected: () => void;
  /** Shows the slides in this one. */
  readonly onHere: () => void;
}

/** The teacher's own window: the slide with what is still to be shown, what comes, notes, questions with their key, the time. */
export function PresenterScreen({ map, stillMap, tools, ways, clock, others, blocked, onProjected, onHere }: Props) {
  const words = usePresenterMessages();
  const shown = useStop();
  const place = useTalk((state) => state.place);
  const exploring = useTalk((state) => state.exploring);
  const inquiry = useTalk((state) => state.inquiry);
  const [pointing, setPointing] = useState(false);
  const projected = others.findLast(({ role }) => role === 'class');
  // With the class in another window the slides are there already.
  const page = useTalkActions(projected ? onProjected : onHere);
  const { width, height } = projected ?? PROJECTOR;

  return (
    <TalkFrame className="presenter" page={page}>
      <PresenterBar
        actions={page.actions}
        projected={projected !== undefined}
        blocked={blocked}
        onProjected={onProjected}
        onHere={onHere}
      >
        {ways}
      </PresenterBar>
      <div className="presenter-stage">
        <SlideFrame width={width} height={height} label={words.slide}>
          <Slide
            map={
              <>
                {map}
                <PointerPad on={pointing} />
              </>
            }
            picture
            exploringBar={<p>{words.exploring(place.stop + 1)}</p>}
          />
        </SlideFrame>
        {shown && <TalkControls shown={shown} pointing={pointing} onPointing={setPointing} />}
        {shown && <HandsTally {...shown} />}
      </div>
      <div className="presenter-desk">
        <LessonClockFace clock={clock} />
        {shown && (
          <>
            {exploring ? (
              // Here, so that the map is not torn from the hand that drags it.
              <section className="presenter-tools" aria-label={words.explore}>
                <p>{words.exploring(place.stop + 1)}</p>
                {tools}
              </section>
            ) : inquiry ? (
              <InquiryDesk place={inquiry} />
            ) : (
              <StopAhead shown={shown}>
                <NextStop width={width} height={height} map={stillMap} />
              </StopAhead>
            )}
            <StopNotes {...shown} />
            <StopQuestions shown={shown} />
            <StopInquiry records={shown.records} />
          </>
        )}
      </div>
      <StopStrip clock={clock} />
    </TalkFrame>
  );
}
