import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { english } from '../i18n/messages.ts';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import { StoryError, storyQuery } from '../loading/story-query.ts';
import { CrashBoundary } from './crash-boundary.tsx';
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
  if (data) {
    return (
      <CrashBoundary>
        <StoryPage catalog={data.catalog} problems={data.problems} basemap={basemap} />
      </CrashBoundary>
    );
  }
  const { app } = english;
  const loading = <p className="story-failure">{app.loading}</p>;
  if (!error || isFetching) return loading;
  const problems = error instanceof StoryError ? error.problems : [];
  return (
    <MessagesProvider language="en" timeZone="UTC">
      <Suspense fallback={loading}>
        <StoryFailure file={story} problems={problems} total={problems.length} onAgain={() => void refetch()} />
      </Suspense>
    </MessagesProvider>
  );
}
