import { useEffect, useRef, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { AllMessages } from '../i18n/later-english.ts';
import type { Messages } from '../i18n/messages.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import { spokenMessagesOf } from '../i18n/spoken-messages.ts';
import { useSession, useView } from '../state/session-context.tsx';
import { type Announcer, createAnnouncer } from './announcer.ts';
import { followSession, LANGUAGE_RANK } from './follow-session.ts';

const TIMER = {
  now: () => performance.now(),
  after: (delay: number, callback: () => void) => window.setTimeout(callback, delay),
  cancel: (handle: number) => window.clearTimeout(handle),
};

/** Rows of the page that come by themselves: a fact, and what still works. */
interface Notices {
  readonly notices: readonly {
    say(
      messages: Messages,
      later: AllMessages | undefined,
    ): { readonly fact: string; readonly details: readonly string[] };
  }[];
}

/** Speaks for the page through its one live region, `#announcements`, which stands in the page from the build on. */
export function Announcements({ notices }: { notices: StoreApi<Notices> }) {
  const session = useSession();
  const speech = useSpeech();
  const { language } = speech;
  const latest = useRef(speech);
  const spoken = useRef(language);
  const heard = useRef<Notices>({ notices: [] });
  const [announcer] = useState<Announcer>(() => createAnnouncer(writeLive, TIMER));
  useEffect(() => {
    latest.current = speech;
  });
  useEffect(() => {
    const end = followSession(session, () => latest.current, announcer, playheadHasFocus);
    return () => {
      end();
      announcer.stop();
    };
  }, [session, announcer]);
  // What is told while the page waits for its language is said in that language.
  const isSpoken = useView((state) => state.language === language);
  useEffect(() => {
    if (!isSpoken) return;
    const tell = ({ notices: now }: Notices, { notices: before }: Notices) => {
      const fresh = now
        .filter((notice) => !before.includes(notice))
        .map(({ say }) => say(latest.current.messages, latest.current.laterMessages));
      if (fresh.length === 0) return;
      session.announcements.getState().told(fresh.flatMap(({ fact, details }) => [fact, ...details]).join(' '));
    };
    // Those that were there before this code, or this language.
    tell(notices.getState(), heard.current);
    heard.current = notices.getState();
    return notices.subscribe((now, before) => {
      heard.current = now;
      tell(now, before);
    });
  }, [session, notices, isSpoken]);
  useEffect(() => {
    if (spoken.current === language) return;
    spoken.current = language;
    announcer.ask(LANGUAGE_RANK, () => spokenMessagesOf(latest.current).announcements.language);
  }, [language, announcer]);
  return null;
}

const playheadHasFocus = () => document.activeElement?.matches('input[type="range"]') === true;

function writeLive(words: string): void {
  const region = document.getElementById('announcements');
  if (!region) return;
  // The same words again are a change only with something about them that is not heard.
  region.textContent = words !== '' && region.textContent === words ? `${words}\u00a0` : words;
}
