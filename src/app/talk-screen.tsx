import { useStore } from 'zustand';
import { useMessages } from '../i18n/messages-context.tsx';
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

/** A talk as this window shows it: the slides for the class, or the teacher's view. */
export function TalkScreen({ basemap, windows }: { basemap: string; windows: TalkWindows }) {
  const role = useStore(windows.state, (state) => state.role);
  const blocked = useStore(windows.state, (state) => state.blocked);
  const others = useStore(windows.state, (state) => state.others);
  const { app } = useMessages();
  const map = <PresentMap basemap={basemap} shared={windows.camera} />;
  const tools = (
    <>
      <StoryScrubber />
      <LensChoice />
    </>
  );
  const ways = (
    <li>
      <BackToStory />
    </li>
  );
  if (role === 'class')
    return <PresentScreen map={map} tools={tools} ways={ways} onPresenter={windows.openPresenter} />;
  return (
    <PresenterScreen.Later
      map={map}
      stillMap={<LiveStillMap basemap={basemap} still={null} />}
      tools={tools}
      others={others}
      blocked={blocked}
      onProjected={windows.openProjected}
      onHere={() => windows.shownHere('class')}
      whenWaiting={<p className="story-failure">{app.loading}</p>}
    />
  );
}
