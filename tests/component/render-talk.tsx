import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { type Lesson, lessonOfTour } from '../../src/domain/lesson/lesson.ts';
import { MessagesProvider } from '../../src/i18n/messages-context.tsx';
import { speakEnglish } from '../../src/i18n/speech.ts';
import { createSession, type Session } from '../../src/state/session.ts';
import { SessionProvider } from '../../src/state/session-context.tsx';
import { TalkProvider } from '../../src/state/talk-context.tsx';
import { directTalk } from '../../src/state/talk-direction.ts';
import { createTalkStore, type TalkStore } from '../../src/state/talk-store.ts';
import { muscatCatalog } from './render-story.tsx';

export interface OpenTalk {
  readonly session: Session;
  readonly talk: TalkStore;
}

/** Renders a part of a lesson's page, with map and timeline following the talk. The tour's own lesson where none is given. */
export function renderTalk(part: ReactNode | ((talk: TalkStore) => ReactNode), stops?: Lesson['stops']): OpenTalk {
  const session = createSession(muscatCatalog());
  const { story } = session.whole;
  const tour = lessonOfTour(story);
  const talk = createTalkStore(stops ? { ...tour, stops } : tour, story);
  directTalk(session, talk);
  render(
    <MessagesProvider speech={speakEnglish('Asia/Muscat')}>
      <SessionProvider value={session}>
        <TalkProvider value={talk}>{typeof part === 'function' ? part(talk) : part}</TalkProvider>
      </SessionProvider>
    </MessagesProvider>,
  );
  return { session, talk };
}

/** jsdom draws nothing. */
export function standInForDrawing(): void {
  Element.prototype.checkVisibility = () => true;
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
    // As a browser does, whatever had the focus before.
    this.querySelector<HTMLElement>('button, input, select, textarea, a[href]')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}
