import { createRoot } from 'react-dom/client';
import { PresentScreen } from '../present/present-screen.tsx';
import { writePlace } from '../state/lesson-address.ts';
import { directTalk } from '../state/talk-direction.ts';
import { LessonPage, type OpenLesson } from './lesson-page.tsx';
import { PresentMap } from './present-map.tsx';
import { readAddresses } from './read-addresses.ts';
import { startClockLater } from './start-clock-later.ts';

/** Shows the lesson in the place of what the build rendered of it. Throws where the page does not say where its files are. */
export async function startPresent(root: HTMLElement): Promise<void> {
  const addresses = readAddresses(root);
  createRoot(root).render(
    <LessonPage addresses={addresses} onOpen={bindTalk}>
      <PresentScreen map={<PresentMap basemap={addresses.basemap} />} />
    </LessonPage>,
  );
}

function bindTalk({ session, talk }: OpenLesson): () => void {
  const releases = [
    directTalk(session, talk),
    startClockLater(session),
    talk.subscribe(({ place, lesson }, before) => {
      if (place === before.place) return;
      const query = writePlace(place, location.search, lesson, session.whole.story);
      history.replaceState(history.state, '', `${location.pathname}${query}`);
    }),
  ];
  return () => {
    for (const release of releases) release();
  };
}
