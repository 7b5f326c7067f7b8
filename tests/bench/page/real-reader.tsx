import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { createNoticeStore } from '../../../src/app/notices.tsx';
import { Reader } from '../../../src/app/reader.tsx';
import { MessagesProvider } from '../../../src/i18n/messages-context.tsx';
import { speakEnglish } from '../../../src/i18n/speech.ts';
import { bindAddressBar } from '../../../src/state/address-bar.ts';
import type { Session } from '../../../src/state/session.ts';
import { SessionProvider } from '../../../src/state/session-context.tsx';
import { directStory } from '../../../src/state/story-direction.ts';

/** The reader as the page has it, but for the clock: the bench moves the playhead itself. */
export function RealReader({ session, basemap }: { session: Session; basemap: string }) {
  const [notices] = useState(createNoticeStore);
  const [client] = useState(() => new QueryClient());
  const { story } = session.whole;
  const speech = useMemo(() => speakEnglish(story.timeZone, story.language), [story]);
  useEffect(() => {
    const releases = [directStory(session), bindAddressBar(session, window, () => {})];
    return () => {
      for (const release of releases) release();
    };
  }, [session]);
  return (
    <QueryClientProvider client={client}>
      <SessionProvider value={session}>
        <MessagesProvider speech={speech}>
          <Reader notices={notices} basemap={basemap} stillMap="" />
        </MessagesProvider>
      </SessionProvider>
    </QueryClientProvider>
  );
}
