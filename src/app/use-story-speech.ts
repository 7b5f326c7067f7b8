import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Story } from '../domain/story.ts';
import { languageOf } from '../i18n/languages.ts';
import { createSpeech, type Speech } from '../i18n/speech.ts';
import type { Session } from '../state/session.ts';
import type { NoticeStore } from './notices.tsx';
import { spokenLanguageQuery } from './spoken-language.ts';

/**
 * The speech in the language that the reader chose; until that has come, in the one before. Where it cannot be had, the
 * page says so and stays as it is.
 */
export function useStorySpeech(storyAddress: string, session: Session, notices: NoticeStore): Speech {
  const { language: storyLanguage, timeZone } = session.whole.story satisfies Story;
  const client = useQueryClient();
  const opening = session.languages[0] ?? storyLanguage;
  const wanted = useStore(session.view, (state) => state.language);
  const beside = useStore(session.view, (state) => state.calendar);
  const { data, isError } = useQuery(spokenLanguageQuery(storyAddress, storyLanguage, wanted));
  // The last one that came: a query that fails has no data, nor what stood in for it.
  const [spoken, setSpoken] = useState(data);
  if (data && data !== spoken) setSpoken(data);
  const speech = useMemo(() => {
    const calendar = beside === 'none' ? undefined : beside;
    return createSpeech({ language: opening, ...spoken, timeZone, storyLanguage, calendar });
  }, [opening, spoken, timeZone, storyLanguage, beside]);
  const { language, direction } = speech;

  useEffect(() => {
    if (!isError) return;
    const { name } = languageOf(wanted);
    // Forgotten, so that choosing it again asks again.
    client.removeQueries({ queryKey: spokenLanguageQuery(storyAddress, storyLanguage, wanted).queryKey });
    notices.getState().raised({
      kind: 'language',
      say: ({ app }) => ({ fact: app.notices.noLanguage(name), details: [app.notices.noLanguageDetail] }),
    });
    session.view.getState().languageChosen(language);
  }, [isError, wanted, language, storyAddress, storyLanguage, client, notices, session]);

  // With another language, what did not come is of no matter any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for the language to be another one
  useEffect(() => notices.getState().dismissed('language'), [language, notices]);

  useEffect(() => {
    const root = document.documentElement;
    // A page that opens in another language waits for its own words, by what the address says rather than this render.
    const isSpoken = language === wanted && language === session.view.getState().language;
    if (!isSpoken && root.dataset.waiting !== undefined) return;
    root.lang = language;
    root.dir = direction;
    delete root.dataset.waiting;
  }, [language, direction, wanted, session]);
  return speech;
}
