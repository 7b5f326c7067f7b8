import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import story from '../../data/stories/muscat-2024/story.json' with { type: 'json' };
import type { Catalog } from '../../src/domain/catalog.ts';
import { buildCatalog } from '../../src/domain/compile.ts';
import { dateClaims } from '../../src/domain/date-claims.ts';
import type { Story } from '../../src/domain/story.ts';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { speakEnglish } from '../../src/i18n/speech.ts';
import { createSession, type Session } from '../../src/state/session.ts';
import { SessionProvider } from '../../src/state/session-context.tsx';

// What comes later is waited for as long as a slow machine takes.
configure({ asyncUtilTimeout: 60_000 });

/** The first story, compiled as the page compiles it. */
export function muscatCatalog(): Catalog {
  const muscat = story as unknown as Story;
  return buildCatalog(muscat, dateClaims(muscat));
}

/** Renders a part of the reader with a session of its own, at the opening of the story. */
export function renderStory(part: ReactNode, speech = speakEnglish('Asia/Muscat')): Session {
  const session = createSession(muscatCatalog());
  render(
    <MessagesProvider speech={speech}>
      <SessionProvider value={session}>{part}</SessionProvider>
    </MessagesProvider>,
  );
  return session;
}

/** The first instant (epoch ms) of an ISO date in the story's zone. */
export function startOf(session: Session, iso: string): number {
  const { calendar } = session.whole;
  return calendar.starts[calendar.days.indexOf(iso)] ?? Number.NaN;
}

/** The text of a part as it is seen: without what is only said. */
export function seenText(part: Element | null | undefined): string {
  const copy = part?.cloneNode(true) as Element | undefined;
  for (const said of copy?.querySelectorAll('.visually-hidden') ?? []) said.remove();
  return copy?.textContent ?? '';
}

afterEach(cleanup);
