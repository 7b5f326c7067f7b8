import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { languageOf } from '../i18n/languages.ts';
import type { AllMessages } from '../i18n/later-english.ts';
import type { Translations } from '../i18n/speech.ts';
import { translationsQuery } from '../loading/translations-query.ts';
import { loadFaces } from './load-faces.ts';

/** All that it takes to speak a language: the words of the interface, and of the story. */
export interface SpokenLanguage {
  readonly language: string;
  readonly messages: AllMessages | undefined;
  readonly translations: Translations | undefined;
}

/** The query of a language, for the story at an address; at hand at once where it is English told in English. */
export function spokenLanguageQuery(storyAddress: string, storyLanguage: string, language: string) {
  const { load } = languageOf(language);
  const isStorys = language === storyLanguage;
  return queryOptions({
    queryKey: ['language', storyAddress, storyLanguage, language] as const,
    queryFn: async ({ client }): Promise<SpokenLanguage> => {
      const [messages, translations] = await Promise.all([
        load?.(),
        isStorys ? undefined : client.fetchQuery(translationsQuery(storyAddress, language)),
        loadFaces(language),
      ]);
      return { language, messages, translations };
    },
    ...(!load && isStorys && { initialData: { language, messages: undefined, translations: undefined } }),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    retry: false,
  });
}

/** Sets out for a language before the story is there. What fails is asked for again, and told of, later. */
export function prefetchLanguage(client: QueryClient, storyAddress: string, storyLanguage: string, language: string) {
  void client.prefetchQuery(spokenLanguageQuery(storyAddress, storyLanguage, language));
}
