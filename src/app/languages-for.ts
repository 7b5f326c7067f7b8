import { LANGUAGE_TAGS } from '../i18n/languages.ts';

/** The story's own language first, where the interface speaks it. */
export function languagesFor(language: string): readonly string[] {
  return LANGUAGE_TAGS.includes(language) ? [...new Set([language, ...LANGUAGE_TAGS])] : LANGUAGE_TAGS;
}
