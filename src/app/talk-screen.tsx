import { useStore } from 'zustand';
import { useLessonMessages } from '../i18n/lesson-messages.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { OfflineBadge } from '../offline/offline-badge.tsx';
import { LookChoice } from '../present/look-choice.tsx';
import { PresentScreen } from '../present/present-screen.tsx';
import { StoryScrubber } from '../timeline/story-scrubber.tsx';
import { comesLater } from '../ui/later.tsx';
import { BackToStory } from './back-to-story.tsx';
import { LensChoice } from './lens-choice.tsx';
import { LiveStillMap } from './live-still-map.tsx';
import { PresentMap } from './present-map.tsx';
import type { TalkWindows } from './talk-windows.ts';

const PresenterScreen = comesLater(() =>
  import('../present/presenter/presenter-screen.tsx').then((module) => module.PresenterScreen),
);

const TalkOnPaper = comesLater(() => import('./talk-on-paper.tsx').then((module) => module.TalkOnPaper));
const LessonEditor = comesLater(() => import('../lesson/lesson-editor.tsx').then((module) => module.LessonEditor));
const PinToTalk = comesLater(() => import('../lesson/pin-to-talk.tsx').then((module) => module.PinToTalk));

/** A talk as this window shows it: the slides for the class, or the teacher's view. */
export function TalkScreen({ basemap, windows }: { basemap: string; windows: TalkWindows }) {
  const role = useStore(windows.state, (state) => state.role);
  const blocked = useStore(windows.state, (state) => state.blocked);
  const clock = useStore(windows.state, (state) => state.clock);
  const others = useStore(windows.state, (state) => state.others);
  const { app } = useMessages();
  const words = useLessonMessages();
  const editing = useStore(windows.state, (state) => state.editing);
  const map = <PresentMap basemap={basemap} shared={windows.camera} />;
  const tools = (
    <>
      <StoryScrubber />
      <LensChoice />
      <PinToTalk.Later camera={windows.camera} />
    </>
  );
  const setEditing = (open: boolean) => windows.state.setState({ editing: open });
  const edit = () => setEditing(true);
  // Beside the slides, not in them: their keys are not heard while a teacher writes.
  const editor = editing && (
    <LessonEditor.Later
      onClosed={() => setEditing(false)}
      seen={role === 'class' || blocked}
      {...(role === 'class' && {
        onThere: () => {
          setEditing(false);
          windows.editThere();
        },
      })}
      whenWaiting={<p className="visually-hidden">{app.loading}</p>}
    />
  );
  if (role === 'class')
    return (
      <>
        <PresentScreen
          map={map}
          tools={tools}
          ways={(shutMenu) => (
            <>
              <li>
                <button
                  type="button"
                  aria-haspopup="dialog"
                  onClick={() => {
                    shutMenu();
                    edit();
                  }}
                >
                  {words.title}
                </button>
              </li>
              <li>
                <LookChoice />
              </li>
              <li>
                <BackToStory />
              </li>
              <li>
                <OfflineBadge inFlow />
              </li>
            </>
          )}
          onPresenter={windows.openPresenter}
        />
        {editor}
        <TalkOnPaper.Later basemap={basemap} teacher={false} />
      </>
    );
  const waiting = <p className="story-failure">{app.loading}</p>;
  if (!clock) return waiting;
  return (
    <>
      <PresenterScreen.Later
        map={map}
        clock={clock}
        stillMap={<LiveStillMap basemap={basemap} still={null} />}
        tools={tools}
        ways={
          <>
            <OfflineBadge />
            <button type="button" className="presenter-way" aria-haspopup="dialog" onClick={edit}>
              {words.link}
            </button>
          </>
        }
        others={others}
        blocked={blocked}
        onProjected={windows.openProjected}
        onHere={() => windows.shownHere('class')}
        whenWaiting={waiting}
      />
      {editor}
      <TalkOnPaper.Later basemap={basemap} teacher />
    </>
  );
}
