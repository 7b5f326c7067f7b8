import { type ReactNode, useEffect, useRef, useState } from 'react';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import type { LessonClock } from '../../state/lesson-clock.ts';
import { useSession } from '../../state/session-context.tsx';
import { shortcutSwitchOf } from '../../state/shortcut-switch.ts';
import { useTalk } from '../../state/talk-context.tsx';
import type { Peer } from '../../state/talk-message.ts';
import { GoToSheet } from '../go-to-sheet.tsx';
import { InquirySheet } from '../inquiry/inquiry-sheet.tsx';
import { keepAwake } from '../keep-awake.ts';
import { KeysSheet } from '../keys-sheet.tsx';
import { OverviewSheet } from '../overview-sheet.tsx';
import { Slide } from '../slide.tsx';
import { listenToTalkKeys } from '../talk-keys.ts';
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
  const session = useSession();
  const words = usePresenterMessages();
  const shown = useStop();
  const place = useTalk((state) => state.place);
  const black = useTalk((state) => state.black);
  const exploring = useTalk((state) => state.exploring);
  const inquiry = useTalk((state) => state.inquiry);
  const [pointing, setPointing] = useState(false);
  const projected = others.findLast(({ role }) => role === 'class');
  // With the class in another window the slides are there already.
  const { actions, sheet, shut } = useTalkActions(projected ? onProjected : onHere);
  const root = useRef<HTMLElement>(null);
  const { width, height } = projected ?? PROJECTOR;

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const releases = [listenToTalkKeys(element, actions, () => shortcutSwitchOf(session).getState().on), keepAwake()];
    element.dataset['keys'] = 'heard';
    return () => {
      for (const release of releases) release();
    };
  }, [session, actions]);

  return (
    <main
      ref={root}
      className="presenter"
      data-stop={place.stop + 1}
      data-part={place.part + 1}
      data-black={black}
      data-exploring={exploring}
      data-inquiry={inquiry?.step}
    >
      <PresenterBar
        actions={actions}
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
      {sheet?.name === 'overview' && <OverviewSheet onClosed={shut} />}
      {sheet?.name === 'help' && <KeysSheet onClosed={shut} />}
      {sheet?.name === 'inquiry' && <InquirySheet onClosed={shut} />}
      {sheet?.name === 'goTo' && <GoToSheet begun={sheet.begun} onClosed={shut} />}
    </main>
  );
}
