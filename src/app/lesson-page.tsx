import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { lessonMessagesOf } from '../i18n/lesson-messages.ts';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import { readLessonAddress } from '../state/lesson-address.ts';
import { LessonProvider } from '../state/lesson-context.tsx';
import { createLessonShelf } from '../state/lesson-shelf.ts';
import { type LessonStore, openLessonOf } from '../state/lesson-store.ts';
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
  /** Where the lesson came from, and what this browser keeps of it. */
  readonly own: LessonStore;
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
  const { session, talk, own } = lesson;
  useEffect(() => {
    putRecordAway();
    const applyTheme = () => {
      document.documentElement.dataset['theme'] = session.view.getState().theme;
    };
    applyTheme();
    const releases = [
      session.view.subscribe(applyTheme),
      own.subscribe(({ origin }, before) => {
        if (before.origin === 'address' && origin !== 'address') leaveLessonOut();
      }),
      onOpen?.(lesson) ?? (() => {}),
    ];
    tellBroken(own, notices);
    return () => {
      for (const release of releases) release();
    };
  }, [session, own, lesson, notices, onOpen]);
  const speech = useStorySpeech(story, session, notices);
  return (
    <SessionProvider value={session}>
      <TalkProvider value={talk}>
        <MessagesProvider speech={speech}>
          <CrashBoundary messages={speech.messages}>
            <Notices store={notices} />
            <LessonProvider value={own}>{children}</LessonProvider>
          </CrashBoundary>
        </MessagesProvider>
      </TalkProvider>
    </SessionProvider>
  );
}

function openLesson(catalog: Catalog): OpenLesson {
  const { story } = catalog;
  const session = createSession(catalog, languagesFor(story.language));
  const { lesson, store: own } = openLessonOf(
    story,
    location.search,
    createLessonShelf(() => localStorage, story.id),
  );
  const talk = createTalkStore(lesson, story);
  const { language, theme, place } = readLessonAddress(location.search, session.languages);
  if (language !== undefined) session.view.getState().languageChosen(language);
  if (theme !== undefined) session.view.getState().themeChosen(theme);
  if (place) talk.getState().wentTo(place);
  return { session, talk, own };
}

/** A lesson that is the teacher's own now is no longer the one of the address. */
function leaveLessonOut(): void {
  const parameters = new URLSearchParams(location.search);
  parameters.delete('lesson');
  history.replaceState(history.state, '', `${location.pathname}${parameters.size > 0 ? `?${parameters}` : ''}`);
}

function tellBroken(own: LessonStore, notices: ReturnType<typeof createNoticeStore>): void {
  const { broken, origin } = own.getState();
  if (!broken) return;
  notices.getState().raised({
    kind: 'lesson',
    say(_, laterMessages) {
      const { opened } = lessonMessagesOf({ laterMessages });
      const whole = origin !== broken.from;
      const fact = broken.from === 'address' ? opened.brokenAddress(whole) : opened.brokenKept(whole);
      return { fact, details: [opened.shown[origin], ...(broken.from === 'kept' ? [opened.keptAside] : [])] };
    },
  });
}
