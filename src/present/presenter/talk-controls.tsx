import { turnInquiry } from '../../domain/inquiry/inquiry-step.ts';
import { placeAfter } from '../../domain/lesson/place.ts';
import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import { useSession } from '../../state/session-context.tsx';
import { useTalk, useTalkStore } from '../../state/talk-context.tsx';
import type { ShownStop } from '../use-stop.ts';

interface Props {
  readonly shown: ShownStop;
  readonly pointing: boolean;
  readonly onPointing: (on: boolean) => void;
}

/** The ways of a talk, each named by what it brings. */
export function TalkControls({ shown, pointing, onPointing }: Props) {
  const { story } = useSession().whole;
  const words = usePresenterMessages();
  const talk = useTalkStore();
  const lesson = useTalk((state) => state.lesson);
  const place = useTalk((state) => state.place);
  const black = useTalk((state) => state.black);
  const exploring = useTalk((state) => state.exploring);
  const inquiry = useTalk((state) => state.inquiry);
  const inquiring = useInquiryMessages();
  const { wentOn, wentBack, blackToggled, exploringBegan, returned } = talk.getState();
  const coming = placeAfter(place, lesson, story);
  const part = coming.stop === place.stop ? shown.parts[coming.part] : undefined;
  const inquires = inquiry !== undefined && !exploring;
  const ahead = inquiry && turnInquiry(inquiry, 1);
  const atEnd = !inquires && coming.stop === place.stop && coming.part === place.part;
  const atStart = !inquires && place.stop === 0 && place.part === 0;
  const nextOfInquiry = ahead ? inquiring.nextStep(inquiring.steps[ahead.step]) : words.backToStop(place.stop + 1);
  const next = inquires
    ? nextOfInquiry
    : atEnd
      ? words.atEnd
      : part
        ? words.nextPart[part]
        : words.nextStop(coming.stop + 1);
  return (
    <div className="presenter-controls" role="group" aria-label={words.controls}>
      <button type="button" className="button" aria-disabled={atStart} onClick={wentBack}>
        <svg className="presenter-arrow presenter-arrow-back" viewBox="0 0 18 14" aria-hidden="true">
          <path d="M1 7h16M11 1l6 6-6 6" />
        </svg>
        {words.previous}
        <span className="key-cap" aria-hidden="true">
          PageUp
        </span>
      </button>
      <button type="button" className="button button-primary" aria-disabled={atEnd} onClick={wentOn}>
        {next}
        <svg className="presenter-arrow" viewBox="0 0 18 14" aria-hidden="true">
          <path d="M1 7h16M11 1l6 6-6 6" />
        </svg>
      </button>
      <button type="button" className="button presenter-switch" aria-pressed={black} onClick={blackToggled}>
        {words.black}
        <span className="key-cap" aria-hidden="true">
          b
        </span>
      </button>
      <button
        type="button"
        className="button presenter-switch"
        data-on={pointing}
        onClick={() => onPointing(!pointing)}
      >
        <svg className="presenter-target" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" />
          <circle className="presenter-target-dot" cx="8" cy="8" r="2.2" />
        </svg>
        {pointing ? words.pointerOn : words.pointer}
      </button>
      <button
        type="button"
        className="button presenter-explore"
        data-on={exploring}
        onClick={exploring ? returned : exploringBegan}
      >
        {/* As wide either way: the slide above keeps its size while a hand drags its map. */}
        <span aria-hidden={exploring}>{words.explore}</span>
        <span aria-hidden={!exploring}>{words.backToStop(place.stop + 1)}</span>
      </button>
    </div>
  );
}
