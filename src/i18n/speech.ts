import { isPassages } from '../domain/passages.ts';
import type { Prose, Text } from '../domain/prose.ts';
import { createDateWords, createOtherDates, type DateWords, type OtherCalendar } from './date-words.ts';
import { isolate } from './isolate.ts';
import { type Direction, directionOf, languageOf } from './languages.ts';
import type { AllMessages } from './later-english.ts';
import { english, type Messages } from './messages.ts';
import { createNumerals } from './numerals.ts';

/** Texts of a story in another language, by the story's own words. */
export type Translations = Readonly<Record<string, string>>;

/** A text as it is shown. `language` and `direction` stand only where they are not the page's. */
export interface Told {
  readonly text: string;
  readonly language?: string;
  readonly direction?: Direction | 'auto';
}

/** Everything that is said to the reader, in one language. */
export interface Speech {
  readonly language: string;
  readonly direction: Direction;
  readonly messages: Messages;
  /** The words of later parts; undefined for English, where they come with those parts. */
  readonly laterMessages: AllMessages | undefined;
  readonly dates: DateWords;
  /** A day, by its midnight in UTC (epoch ms), in the calendar beside the Gregorian one; undefined where there is none. */
  readonly otherDate: ((day: number) => string) | undefined;
  /** A number in the language's own figures. */
  number(value: number): string;
  /** A text of the story as plain text; what lacks a translation is isolated, so that it turns nothing around it. */
  text(prose: Prose): string;
  /** The same in pieces that say which language they are in. */
  told(prose: Prose): readonly Told[];
}

export interface SpeechOptions {
  readonly language: string;
  /** IANA name of the story's zone. */
  readonly timeZone: string;
  /** The language of the story's plain texts. */
  readonly storyLanguage: string;
  readonly messages?: AllMessages | undefined;
  readonly translations?: Translations | undefined;
  readonly calendar?: OtherCalendar | undefined;
}

export function createSpeech(options: SpeechOptions): Speech {
  const { language, timeZone, storyLanguage, messages: laterMessages, translations, calendar } = options;
  const { direction, locale } = languageOf(language);
  const messages: Messages = laterMessages ?? english;
  const tell = (text: Text): Told => {
    const found = findText(text, language, storyLanguage, translations);
    if (found.language === language) return { text: found.text };
    return { text: found.text, language: found.language, direction: directionOf(found.language) };
  };
  const told = (prose: Prose) => (isPassages(prose) ? prose.map((passage) => tell(passage.text)) : [tell(prose)]);
  const asPlainText = ({ text, language: other }: Told) => (other === undefined ? text : isolate(text));
  return {
    language,
    direction,
    messages,
    laterMessages,
    dates: createDateWords(locale, timeZone, messages.dates),
    otherDate: calendar && createOtherDates(locale, calendar),
    number: createNumerals(locale),
    told,
    text: (prose) => told(prose).map(asPlainText).join(' '),
  };
}

/** The speech of a page in English, such as the build renders of an English story. */
export function speakEnglish(timeZone: string, storyLanguage = 'en'): Speech {
  return createSpeech({ language: 'en', timeZone, storyLanguage });
}

/** A text in the reader's language where there is one, else in the story's own. */
function findText(
  text: Text,
  language: string,
  storyLanguage: string,
  translations: Translations | undefined,
): { text: string; language: string } {
  const own = typeof text === 'string' ? text : text[storyLanguage];
  const direct = typeof text === 'string' ? undefined : text[language];
  if (direct !== undefined) return { text: direct, language };
  if (language === storyLanguage && own !== undefined) return { text: own, language };
  const translated =
    own !== undefined && translations && Object.hasOwn(translations, own) ? translations[own] : undefined;
  if (translated !== undefined) return { text: translated, language };
  if (own !== undefined) return { text: own, language: storyLanguage };
  const [other, words] = Object.entries(text)[0] ?? [storyLanguage, ''];
  return { text: words, language: other };
}
