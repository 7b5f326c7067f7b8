import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { languageOf } from '../i18n/languages.ts';
import type { AllMessages } from '../i18n/later-english.ts';
import { createSpeech, type Speech, type Translations } from '../i18n/speech.ts';
import type { Session } from '../state/session.ts';
import { loadFaces } from './load-faces.ts';

interface Spoken {
  readonly language: string;
  readonly messages: AllMessages | undefined;
  readonly translations: Translations | undefined;
}

/** The speech in the chosen language; until that has come, and where it cannot be had, in the one before. */
export function useSessionSpeech(storyAddress: string, session: Session): Speech {
  const { language: storyLanguage, timeZone } = session.whole.story;
  const wanted = useStore(session.view, (state) => state.language);
  const [spoken, setSpoken] = useState<Spoken>({
    language: session.languages[0] ?? storyLanguage,
    messages: undefined,
    translations: undefined,
  });
  const speech = useMemo(() => createSpeech({ ...spoken, timeZone, storyLanguage }), [spoken, timeZone, storyLanguage]);

  // A language that failed is not asked for again because another one is spoken.
  const stayWithSpoken = useEffectEvent(() => session.view.getState().languageChosen(speech.language));
  useEffect(() => {
    const request = new AbortController();
    loadLanguage(storyAddress, storyLanguage, wanted, request.signal)
      .then((loaded) => {
        if (!request.signal.aborted) setSpoken(loaded);
      })
      .catch(() => {
        if (request.signal.aborted) return;
        stayWithSpoken();
        delete document.documentElement.dataset.waiting;
      });
    return () => request.abort();
  }, [storyAddress, storyLanguage, wanted]);

  useEffect(() => {
    const root = document.documentElement;
    // A page that opens in another language waits for its own words, by what the address says rather than this render.
    if (speech.language !== session.view.getState().language && root.dataset.waiting !== undefined) return;
    root.lang = speech.language;
    root.dir = speech.direction;
    delete root.dataset.waiting;
  });
  return speech;
}

async function loadLanguage(
  storyAddress: string,
  storyLanguage: string,
  language: string,
  signal: AbortSignal,
): Promise<Spoken> {
  const [messages, translations] = await Promise.all([
    languageOf(language).load?.(),
    language === storyLanguage ? undefined : loadStoryTexts(storyAddress, language, signal),
    loadFaces(language),
  ]);
  return { language, messages, translations };
}

async function loadStoryTexts(storyAddress: string, language: string, signal: AbortSignal): Promise<Translations> {
  const { loadTranslations } = await import('../loading/load-translations.ts');
  return loadTranslations(storyAddress, language, signal);
}
