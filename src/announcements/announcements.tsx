import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../i18n/messages-context.tsx';
import { spokenMessagesOf } from '../i18n/spoken-messages.ts';
import { useSession } from '../state/session-context.tsx';
import { type Announcer, createAnnouncer } from './announcer.ts';
import { followSession, LANGUAGE_RANK } from './follow-session.ts';

const TIMER = {
  now: () => performance.now(),
  after: (delay: number, callback: () => void) => window.setTimeout(callback, delay),
  cancel: (handle: number) => window.clearTimeout(handle),
};

/** Speaks for the page through its one live region, `#announcements`, which stands in the page from the build on. */
export function Announcements() {
  const session = useSession();
  const speech = useSpeech();
  const { language } = speech;
  const latest = useRef(speech);
  const spoken = useRef(language);
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
