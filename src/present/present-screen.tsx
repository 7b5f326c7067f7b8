import type { ReactNode } from 'react';
import { ownText } from '../domain/lesson/own-text.ts';
import { useText } from '../i18n/messages-context.tsx';
import { OwnWords } from '../i18n/own-words.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useSession } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { AnnounceStop } from './announce-stop.tsx';
import { MoreControls, TurnControls } from './controls.tsx';
import { ExploringBar } from './exploring-bar.tsx';
import { fadeWhenIdle } from './fade-when-idle.ts';
import { listenToFingers } from './listen-to-fingers.ts';
import { Slide } from './slide.tsx';
import { TalkFrame } from './talk-frame.tsx';
import type { TalkActions } from './talk-keys.ts';
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
  const { whole } = useSession();
  const { title: own, language } = useTalk((state) => state.lesson);
  const words = usePresentMessages();
  const text = useText();
  usePageTitle(text(own === undefined ? whole.story.title : ownText(own, language)));
  const page = useTalkActions(onPresenter);
  const { actions, refused } = page;

  return (
    <TalkFrame className="present" page={page} bind={bindHands}>
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
    </TalkFrame>
  );
}

/** The hand over the slides: swipes and taps of a finger turn them, and controls fade while it rests. */
function bindHands(frame: HTMLElement, { next, previous }: TalkActions): () => void {
  const releases = [
    listenToFingers(
      frame,
      () => next(''),
      () => previous(''),
    ),
    fadeWhenIdle(frame),
  ];
  return () => {
    for (const release of releases) release();
  };
}
