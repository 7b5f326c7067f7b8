import { useQuery } from '@tanstack/react-query';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import { StoryError, storyQuery } from '../loading/story-query.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { StoryFailure } from './story-failure.tsx';
import { StoryPage } from './story-page.tsx';

export interface PageAddresses {
  readonly story: string;
  /** SHA-256 of the story that the build checked. */
  readonly storyHash: string;
  readonly basemap: string;
}

/** The page, once the story has been fetched, or once fetching it has failed. */
export function App({ story, storyHash, basemap }: PageAddresses) {
  const { data, error, refetch } = useQuery(storyQuery(story, storyHash));
  if (data) {
    return (
      <CrashBoundary>
        <StoryPage catalog={data.catalog} problems={data.problems} basemap={basemap} />
      </CrashBoundary>
    );
  }
  if (!error) return null;
  const problems = error instanceof StoryError ? error.problems : [];
  return (
    <MessagesProvider language="en" timeZone="UTC">
      <StoryFailure file={story} problems={problems} total={problems.length} onAgain={() => void refetch()} />
    </MessagesProvider>
  );
}
