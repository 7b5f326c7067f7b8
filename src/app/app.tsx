import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { english } from '../i18n/messages.ts';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import { StoryError, storyQuery } from '../loading/story-query.ts';
import { comesLater } from '../ui/later.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { showRecord } from './show-record.ts';
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

/** Where not even the list of what is wrong can be had, the text of the story stands. */
function Unreadable() {
  useEffect(showRecord, []);
  return <p>{english.app.failure.unreadable}</p>;
}
