import { useCallback, useRef, useState } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import type { Problem } from '../formats/problem.ts';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import type { AddressProblem } from '../state/address-query.ts';
import { SessionProvider } from '../state/session-context.tsx';
import { bringLater } from '../ui/late-parts.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { createNoticeStore } from './notices.tsx';
import { Reader } from './reader.tsx';
import { useNewSession } from './use-session.ts';
import { useStorySpeech } from './use-story-speech.ts';

interface Props {
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
  /** Where the story's files are. */
  readonly story: string;
  readonly basemap: string;
  readonly stillMap?: string;
}

const TOLD = 3;

/** One story in the reader: its session, its words, its notices. */
export function StoryPage({ catalog, problems, story, basemap, stillMap }: Props) {
  const [notices] = useState(() => {
    const store = createNoticeStore();
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      store.getState().raised({
        kind: 'left-out',
        say: ({ app: { notices: words } }) => ({
          fact: words.leftOut(errors.length),
          details: errors
            .slice(0, TOLD)
            .map(({ file, path, value, expected }) => words.leftOutPart(file, path, value, expected)),
        }),
      });
    }
    return store;
  });
  const leaveNotice = useRef(() => {});
  const tellProblems = useCallback(
    (left: readonly AddressProblem[]) => {
      leaveNotice.current();
      if (left.length === 0) return notices.getState().dismissed('broken-link');
      const raise = ({ describeAddressProblem }: typeof import('./address-notice.ts')) =>
        notices.getState().raised({
          kind: 'broken-link',
          say: (messages, later) => ({
            fact: messages.app.notices.brokenLink(left.length),
            details: left.map((problem) => describeAddressProblem(problem, catalog, messages, later)),
          }),
        });
      leaveNotice.current = bringLater(() => import('./address-notice.ts'), raise);
    },
    [notices, catalog],
  );
  const session = useNewSession(catalog, tellProblems);
  const speech = useStorySpeech(story, session, notices);
  return (
    <SessionProvider value={session}>
      <MessagesProvider speech={speech}>
        <CrashBoundary messages={speech.messages}>
          <Reader notices={notices} basemap={basemap} {...(stillMap !== undefined && { stillMap })} />
        </CrashBoundary>
      </MessagesProvider>
    </SessionProvider>
  );
}
