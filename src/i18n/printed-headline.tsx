import type { Source } from '../domain/story.ts';
import { languageOf } from './languages.ts';
import { useLanguage } from './messages-context.tsx';

/** A source's headline as it was printed: a quotation, in the language of that source whatever the page's. */
export function PrintedHeadline({ of: { title = '', language } }: { of: Pick<Source, 'title' | 'language'> }) {
  const words = typeof title === 'string' ? title : (title[language] ?? Object.values(title)[0]);
  if (language === useLanguage()) return words;
  return (
    <span lang={language} dir={languageOf(language).direction}>
      {words}
    </span>
  );
}
