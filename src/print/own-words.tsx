import { languageOf } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/messages-context.tsx';

/** What a teacher wrote, in the language of the lesson. */
export function OwnWords({ language, children }: { language: string; children: string }) {
  if (language === useLanguage()) return children;
  return (
    <span lang={language} dir={languageOf(language).direction}>
      {children}
    </span>
  );
}
