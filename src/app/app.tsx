import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import { createSpeech, type Speech } from '../i18n/speech.ts';
import { StoryError, storyQuery } from '../loading/story-query.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { spokenLanguageQuery } from './spoken-language.ts';
import { StoryPage } from './story-page.tsx';
import './story-failure.css';

const StoryFailure = lazy(() => import('./story-failure.tsx').then((module) => ({ default: module.StoryFailure })));

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
      <Suspense fallback={loading}>
        <StoryFailure file={story} problems={problems} total={problems.length} onAgain={() => void refetch()} />
      </Suspense>
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
