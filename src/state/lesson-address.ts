import { type Lesson, partsOf } from '../domain/lesson/lesson.ts';
import type { Place } from '../domain/lesson/place.ts';
import type { Story } from '../domain/story.ts';
import type { Theme, ViewState } from './view-store.ts';

/** What the address of a lesson's page can say; what it leaves out keeps its opening value. */
export interface LessonAddress {
  readonly language?: string;
  readonly theme?: Theme;
  readonly place?: Place;
}

const THEMES: readonly string[] = ['light', 'dark', 'auto'] satisfies Theme[];

/**
 * Reads a query string (`?lang=ar&stop=4.2`: the second part of the fourth stop). What cannot be used is left out; never
 * throws.
 */
export function readLessonAddress(search: string, languages: readonly string[]): LessonAddress {
  const parameters = new URLSearchParams(search);
  const language = parameters.get('lang');
  const theme = parameters.get('theme');
  const [, stop, part] = /^(\d{1,4})(?:\.(\d{1,2}))?$/.exec(parameters.get('stop') ?? '') ?? [];
  return {
    ...(language !== null && languages.includes(language) && { language }),
    ...(theme !== null && THEMES.includes(theme) && { theme: theme as Theme }),
    ...(stop !== undefined && { place: { stop: Number(stop) - 1, part: Number(part ?? 1) - 1 } }),
  };
}

/** Writes language and theme of a talk into a query string, unless they are those of an address that names none. */
export function writeLook(look: Pick<ViewState, 'language' | 'theme'>, search: string, usual: string): string {
  const parameters = new URLSearchParams(search);
  const write = (name: string, value: string, unnamed: string) =>
    value === unnamed ? parameters.delete(name) : parameters.set(name, value);
  write('lang', look.language, usual);
  write('theme', look.theme, 'auto');
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Writes where a talk stands into a query string, so that a page that is loaded again stands there. */
export function writePlace({ stop, part }: Place, search: string, lesson: Lesson, story: Story): string {
  const parameters = new URLSearchParams(search);
  const shown = lesson.stops[stop];
  if (stop === 0 && part === 0) parameters.delete('stop');
  else
    parameters.set(
      'stop',
      shown && partsOf(shown, story, lesson).length > 1 && part > 0 ? `${stop + 1}.${part + 1}` : `${stop + 1}`,
    );
  const text = parameters.toString();
  return text && `?${text}`;
}
