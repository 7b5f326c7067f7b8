import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { lessonOfTour } from '../domain/lesson/lesson.ts';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import { readLessonAddress } from '../state/lesson-address.ts';
import { createSession, type Session } from '../state/session.ts';
import { SessionProvider } from '../state/session-context.tsx';
import { TalkProvider } from '../state/talk-context.tsx';
import { createTalkStore, type TalkStore } from '../state/talk-store.ts';
import type { PageAddresses } from './app.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { languagesFor } from './languages-for.ts';
import { createNoticeStore, Notices } from './notices.tsx';
import { putRecordAway } from './show-record.ts';
import { StoryGate } from './story-gate.tsx';
import { useStorySpeech } from './use-story-speech.ts';

/** The story in a session, and the lesson that walks through it. */
export interface OpenLesson {
  readonly session: Session;
  readonly talk: TalkStore;
}

interface Props {
  readonly addresses: PageAddresses;
  /** Binds what the page does with the lesson; returns a function that lets go. */
  readonly onOpen?: (lesson: OpenLesson) => () => void;
  readonly children: ReactNode;
}

const client = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, refetchOnWindowFocus: false, retry: false, retryOnMount: false } },
});

/** A page of a lesson: the story fetched, in the language and at the stop that the address asks for. */
export function LessonPage({ addresses, onOpen, children }: Props) {
  const { story, storyHash } = addresses;
  return (
    <QueryClientProvider client={client}>
      <StoryGate story={story} storyHash={storyHash}>
        {({ catalog }) => (
          <Opened catalog={catalog} story={story} {...(onOpen && { onOpen })}>
            {children}
          </Opened>
        )}
      </StoryGate>
    </QueryClientProvider>
  );
}

interface OpenedProps extends Omit<Props, 'addresses'> {
  readonly catalog: Catalog;
  readonly story: string;
}

function Opened({ catalog, story, onOpen, children }: OpenedProps) {
  const [notices] = useState(createNoticeStore);
  const [lesson] = useState(() => openLesson(catalog));
  const { session, talk } = lesson;
  useEffect(() => {
    putRecordAway();
    const applyTheme = () => {
      document.documentElement.dataset['theme'] = session.view.getState().theme;
    };
    applyTheme();
    const releases = [session.view.subscribe(applyTheme), onOpen?.(lesson) ?? (() => {})];
    return () => {
      for (const release of releases) release();
    };
  }, [session, lesson, onOpen]);
  const speech = useStorySpeech(story, session, notices);
  return (
    <SessionProvider value={session}>
      <TalkProvider value={talk}>
        <MessagesProvider speech={speech}>
          <CrashBoundary messages={speech.messages}>
            <Notices store={notices} />
            {children}
          </CrashBoundary>
        </MessagesProvider>
      </TalkProvider>
    </SessionProvider>
  );
}

function openLesson(catalog: Catalog): OpenLesson {
  const session = createSession(catalog, languagesFor(catalog.story.language));
  const talk = createTalkStore(lessonOfTour(catalog.story), catalog.story);
  const { language, theme, place } = readLessonAddress(location.search, session.languages);
  if (language !== undefined) session.view.getState().languageChosen(language);
  if (theme !== undefined) session.view.getState().themeChosen(theme);
  if (place) talk.getState().wentTo(place);
  return { session, talk };
}
