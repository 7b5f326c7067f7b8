import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { MessagesProvider, useMessages } from '../i18n/messages-context.tsx';
import { createSpeech, type Speech } from '../i18n/speech.ts';
import { StoryError, storyQuery } from '../loading/story-query.ts';
import { comesLater } from '../ui/later.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { showRecord } from './show-record.ts';
import { spokenLanguageQuery } from './spoken-language.ts';
import { StoryPage } from './story-page.tsx';
import './story-failure.css';

const StoryFailure = comesLater(() => import('./story-failure.tsx').then((module) => module.StoryFailure));

export interface PageAddresses {
  readonly story: string;
  /** SHA-256 of the story that the build checked. */
  readonly storyHash: string;
  readonly basemap: string;
}

/** The page, once the story has been fetched, or once fetching it has failed. */
export function App({ story, storyHash, basemap }: PageAddresses) {
  const { data, error, refetch, isFetching } = useQuery(storyQuery(story, storyHash));
  const speech = usePageSpeech(story);
  if (data) {
    return (
      <CrashBoundary>
        <StoryPage catalog={data.catalog} problems={data.problems} story={story} basemap={basemap} />
      </CrashBoundary>
    );
  }
  const { app } = speech.messages;
  const loading = <p className="story-failure">{app.loading}</p>;
  if (!error || isFetching) return loading;
  const problems = error instanceof StoryError ? error.problems : [];
  return (
    <MessagesProvider speech={speech}>
      <StoryFailure.Later
        file={story}
        problems={problems}
        total={problems.length}
        onAgain={() => void refetch()}
        whenWaiting={loading}
        whenFailed={<Unreadable />}
      />
    </MessagesProvider>
  );
}

/** The words of the page while there is no story: in the language that its address asks for, where they can be had. */
function usePageSpeech(storyAddress: string): Speech {
  const language = document.documentElement.lang;
  const { data } = useQuery(spokenLanguageQuery(storyAddress, language, language));
  return useMemo(
    () => createSpeech({ language: 'en', ...data, timeZone: 'UTC', storyLanguage: language }),
    [data, language],
  );
}

/** Where not even the list of what is wrong can be had, the text of the story stands. */
function Unreadable() {
  useEffect(showRecord, []);
  const { failure } = useMessages().app;
  return <p>{failure.unreadable}</p>;
}
