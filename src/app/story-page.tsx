import { useCallback, useState } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import type { Problem } from '../formats/problem.ts';
import { english } from '../i18n/messages.ts';
import { MessagesProvider } from '../i18n/messages-context.tsx';
import type { AddressProblem } from '../state/address-query.ts';
import { SessionProvider } from '../state/session-context.tsx';
import { describeAddressProblem } from './address-notice.ts';
import { createNoticeStore } from './notices.tsx';
import { Reader } from './reader.tsx';
import { useNewSession } from './use-session.ts';

interface Props {
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
  readonly basemap: string;
  readonly stillMap?: string;
}

/** One story in the reader: its session, its words, its notices. */
export function StoryPage({ catalog, problems, basemap, stillMap }: Props) {
  const [notices] = useState(() => {
    const store = createNoticeStore();
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      const { leftOut } = english.app.notices;
      const { leftOutPart } = english.app.notices;
      const details = errors
        .slice(0, 3)
        .map(({ file, path, value, expected }) => leftOutPart(file, path, value, expected));
      store.getState().raised({ kind: 'left-out', fact: leftOut(errors.length), details });
    }
    return store;
  });
  const tellProblems = useCallback(
    (left: readonly AddressProblem[]) => {
      if (left.length === 0) return notices.getState().dismissed('broken-link');
      const fact = english.app.notices.brokenLink(left.length);
      const details = left.map((problem) => describeAddressProblem(problem, catalog));
      notices.getState().raised({ kind: 'broken-link', fact, details });
    },
    [notices, catalog],
  );
  const session = useNewSession(catalog, tellProblems);
  return (
    <SessionProvider value={session}>
      <MessagesProvider language={catalog.story.language} timeZone={catalog.story.timeZone}>
        <Reader notices={notices} basemap={basemap} {...(stillMap !== undefined && { stillMap })} />
      </MessagesProvider>
    </SessionProvider>
  );
}
