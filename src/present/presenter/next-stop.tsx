import { memo, type ReactNode, useEffect, useState } from 'react';
import { usePresenterMessages } from '../../i18n/presenter-messages.ts';
import { createSession } from '../../state/session.ts';
import { SessionProvider, useSession, useView } from '../../state/session-context.tsx';
import { TalkProvider, useTalk, useTalkStore } from '../../state/talk-context.tsx';
import { directTalk } from '../../state/talk-direction.ts';
import { createTalkStore } from '../../state/talk-store.ts';
import { Slide } from '../slide.tsx';
import { SlideFrame } from './slide-frame.tsx';

interface Props {
  /** The size of the page of the class, in CSS px. */
  readonly width: number;
  readonly height: number;
  /** A still map of what the session above it shows. */
  readonly map: ReactNode;
}

/** The stop that comes next as a small picture: a talk of its own, which stands one stop further on. It is not drawn again for what happens at this one. */
export const NextStop = memo(function NextStop({ width, height, map }: Props) {
  const { whole, languages } = useSession();
  const talk = useTalkStore();
  const words = usePresenterMessages();
  const language = useView((state) => state.language);
  const [ahead] = useState(() => {
    const { lesson } = talk.getState();
    return { session: createSession(whole, languages), talk: createTalkStore(lesson, whole.story) };
  });
  const lesson = useTalk((state) => state.lesson);
  const stop = useTalk((state) => state.place.stop) + 1;
  useEffect(() => directTalk(ahead.session, ahead.talk), [ahead]);
  useEffect(() => {
    ahead.talk.getState().lessonChosen(lesson);
    ahead.talk.getState().wentTo({ stop, part: 0 });
  }, [ahead, lesson, stop]);
  useEffect(() => ahead.session.view.getState().languageChosen(language), [ahead, language]);
  if (stop >= lesson.stops.length) return null;
  return (
    <SessionProvider value={ahead.session}>
      <TalkProvider value={ahead.talk}>
        <SlideFrame width={width} height={height} label={words.nextHeading(stop + 1, lesson.stops.length)} still>
          <Slide map={map} picture />
        </SlideFrame>
      </TalkProvider>
    </SessionProvider>
  );
});
