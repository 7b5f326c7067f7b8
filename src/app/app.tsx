import { StoryGate } from './story-gate.tsx';
import { StoryPage } from './story-page.tsx';

export interface PageAddresses {
  readonly story: string;
  /** SHA-256 of the story that the build checked. */
  readonly storyHash: string;
  readonly basemap: string;
}

/** The reader's page. */
export function App({ story, storyHash, basemap }: PageAddresses) {
  return (
    <StoryGate story={story} storyHash={storyHash}>
      {({ catalog, problems }) => <StoryPage catalog={catalog} problems={problems} story={story} basemap={basemap} />}
    </StoryGate>
  );
}
