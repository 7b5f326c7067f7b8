import { createRoot } from 'react-dom/client';
import type { OtherClock } from '../state/playback-clock.ts';
import { LessonPage, type OpenLesson } from './lesson-page.tsx';
import { readAddresses } from './read-addresses.ts';
import { startClockLater } from './start-clock-later.ts';
import { TalkScreen } from './talk-screen.tsx';
import { createTalkWindows } from './talk-windows.ts';

/** Shows the lesson in the place of what the build rendered of it. Throws where the page does not say where its files are. */
export async function startPresent(root: HTMLElement): Promise<void> {
  const addresses = readAddresses(root);
  const windows = createTalkWindows();
  const otherClock: OtherClock = {
    isLeading: () => windows.state.getState().led,
    subscribe: (listener) => windows.state.subscribe(({ led }, before) => led !== before.led && listener()),
  };
  const bind = (lesson: OpenLesson) => {
    const releases = [windows.bind(lesson), startClockLater(lesson.session, otherClock)];
    return () => {
      for (const release of releases) release();
    };
  };
  createRoot(root).render(
    <LessonPage addresses={addresses} onOpen={bind}>
      <TalkScreen basemap={addresses.basemap} windows={windows} />
    </LessonPage>,
  );
}
