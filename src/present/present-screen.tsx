import { type ReactNode, useEffect, useRef } from 'react';
import { ownText } from '../domain/lesson/own-text.ts';
import { useText } from '../i18n/messages-context.tsx';
import { OwnWords } from '../i18n/own-words.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useSession } from '../state/session-context.tsx';
import { shortcutSwitchOf } from '../state/shortcut-switch.ts';
import { useTalk } from '../state/talk-context.tsx';
import { AnnounceStop } from './announce-stop.tsx';
import { MoreControls, TurnControls } from './controls.tsx';
import { ExploringBar } from './exploring-bar.tsx';
import { fadeWhenIdle } from './fade-when-idle.ts';
import { GoToSheet } from './go-to-sheet.tsx';
import { InquirySheet } from './inquiry/inquiry-sheet.tsx';
import { keepAwake } from './keep-awake.ts';
import { KeysSheet } from './keys-sheet.tsx';
import { listenToFingers } from './listen-to-fingers.ts';
import { OverviewSheet } from './overview-sheet.tsx';
import { Slide } from './slide.tsx';
import { listenToTalkKeys } from './talk-keys.ts';
import { usePageTitle } from './use-page-title.ts';
import { useTalkActions } from './use-talk-actions.ts';
import './present-screen.css';

interface Props {
  readonly map: ReactNode;
  /** What the teacher explores with beside the map: the timeline, the lens. */
  readonly tools?: ReactNode;
  /** More ways in the menu, each an item of its list. What opens a dialog shuts the menu first, as its own ways do. */
  readonly ways?: (shutMenu: () => void) => ReactNode;
  /** Opens the window with the notes. */
  readonly onPresenter?: () => void;
}

/** A lesson before a class: one stop at a time, as large as the screen. */
export function PresentScreen({ map, tools, ways, onPresenter }: Props) {
  const session = useSession();
  const { whole } = session;
  const { title: own, language } = useTalk((state) => state.lesson);
  const place = useTalk((state) => state.place);
  const black = useTalk((state) => state.black);
  const exploring = useTalk((state) => state.exploring);
  const inquiry = useTalk((state) => state.inquiry);
  const words = usePresentMessages();
  const text = useText();
  usePageTitle(text(own === undefined ? whole.story.title : ownText(own, language)));
  const { actions, sheet, refused, shut } = useTalkActions(onPresenter);
  const root = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const releases = [
      listenToTalkKeys(element, actions, () => shortcutSwitchOf(session).getState().on),
      listenToFingers(
        element,
        () => actions.next(''),
        () => actions.previous(''),
      ),
      fadeWhenIdle(element),
      keepAwake(),
    ];
    // For whoever has to know that keys are heard.
    element.dataset['keys'] = 'heard';
    return () => {
      for (const release of releases) release();
    };
  }, [session, actions]);

  return (
    <main
      ref={root}
      className="present"
      data-stop={place.stop + 1}
      data-part={place.part + 1}
      data-black={black}
      data-exploring={exploring}
      data-inquiry={inquiry?.step}
    >
      <h1 className="visually-hidden">
        {own === undefined ? <StoryText of={whole.story.title} /> : <OwnWords language={language}>{own}</OwnWords>}
      </h1>
      <Slide
        map={map}
        before={<MoreControls actions={actions} ways={ways} />}
        after={<TurnControls actions={actions} />}
        exploringBar={<ExploringBar>{tools}</ExploringBar>}
      />
      <AnnounceStop />
      {refused && (
        <p role="status" className="present-refused">
          {words.fullscreenRefused}
        </p>
      )}
      {sheet?.name === 'overview' && <OverviewSheet onClosed={shut} />}
      {sheet?.name === 'help' && <KeysSheet onClosed={shut} />}
      {sheet?.name === 'inquiry' && <InquirySheet onClosed={shut} />}
      {sheet?.name === 'goTo' && <GoToSheet begun={sheet.begun} onClosed={shut} />}
    </main>
  );
}
