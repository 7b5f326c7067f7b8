import type { ReactNode } from 'react';
import { EmbedFoot, type FrozenVersion } from '../embed/embed-foot.tsx';
import { EmbedHead } from '../embed/embed-head.tsx';
import { EventIndex } from '../embed/event-index.tsx';
import { EventSources } from '../embed/event-sources.tsx';
import { addressOfFullStory } from '../embed/full-story-address.ts';
import { useSession } from '../state/session-context.tsx';
import { StoryScrubber } from '../timeline/story-scrubber.tsx';
import { followScrub } from './follow-scrub.ts';

interface Props {
  readonly map: ReactNode;
  /** In the place of the scrubber, where the tour was asked for. */
  readonly tour?: ReactNode;
  /** In the foot: which part of the story this is, where it is not the whole. */
  readonly part?: ReactNode;
  /** Under everything, for whoever put the embed where it is. */
  readonly notice?: ReactNode;
  /** Where the whole story is, from this page. */
  readonly fullStory: string;
  readonly version: FrozenVersion | undefined;
  /** Whether there is anything to press but links. */
  readonly interactive: boolean;
}

/** One story in a frame of another page. */
export function EmbedPage({ map, tour, part, notice, fullStory, version, interactive }: Props) {
  const session = useSession();
  return (
    <main className="embed">
      <EmbedHead />
      <div className="embed-map">{map}</div>
      <div className="embed-dock" onInput={() => followScrub(session)}>
        {tour ?? <StoryScrubber />}
      </div>
      <EventSources />
      <EventIndex choosable={interactive} />
      <EmbedFoot
        href={fullStory}
        version={version}
        part={part}
        notice={notice}
        onFollow={(link) => {
          link.href = addressOfFullStory(session, fullStory);
        }}
      />
    </main>
  );
}
