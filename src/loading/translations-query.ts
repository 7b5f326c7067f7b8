import { queryOptions } from '@tanstack/react-query';
import { loadTranslations } from './load-translations.ts';

/** The query of a story's texts in another language. */
export function translationsQuery(storyAddress: string, language: string) {
  return queryOptions({
    queryKey: ['translations', storyAddress, language] as const,
    queryFn: ({ signal }) => loadTranslations(storyAddress, language, signal),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
}
