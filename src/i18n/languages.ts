import type { AllMessages } from './later-english.ts';

export type Direction = 'ltr' | 'rtl';

/** A language that the interface speaks. */
export interface Language {
  /** What its readers call it. */
  readonly name: string;
  readonly direction: Direction;
  /** BCP 47, with calendar and figures, since engines differ in what they take for granted. */
  readonly locale: string;
  /** Fetches its words. Undefined for English, whose words come with the first script. */
  readonly load?: () => Promise<AllMessages>;
}

const ENGLISH: Language = { name: 'English', direction: 'ltr', locale: 'en-GB-u-ca-gregory-nu-latn' };

/** Every language of the interface, by its tag: what `lang` in the address may be. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: ENGLISH,
  ar: {
    name: 'العربية',
    direction: 'rtl',
    locale: 'ar-u-ca-gregory-nu-arab',
    load: async () => (await import('./ar/messages.ts')).messages,
  },
  fa: {
    name: 'فارسی',
    direction: 'rtl',
    locale: 'fa-u-ca-gregory-nu-arabext',
    load: async () => (await import('./fa/messages.ts')).messages,
  },
};

export const LANGUAGE_TAGS: readonly string[] = Object.keys(LANGUAGES);

/** The language of a tag ("ar", "ar-OM"), else English, in which the interface was written. */
export const languageOf = (tag: string): Language => find(tag) ?? ENGLISH;

/** The direction of a text in a language; as its own letters say where the interface does not speak it. */
export const directionOf = (tag: string): Direction | 'auto' => find(tag)?.direction ?? 'auto';

const find = (tag: string): Language | undefined => LANGUAGES[tag] ?? LANGUAGES[tag.split('-')[0] ?? ''];
