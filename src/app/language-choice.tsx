import { LANGUAGES } from '../i18n/languages.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { useSession, useView } from '../state/session-context.tsx';

/** The languages, each by its own name: who cannot read the page finds theirs. */
export function LanguageChoice() {
  const { view, languages } = useSession();
  const { app } = useMessages();
  const language = useView((state) => state.language);
  return (
    <label className="reader-menu-choice">
      <span className="visually-hidden">{app.language}</span>
      <select value={language} onChange={(change) => view.getState().languageChosen(change.target.value)}>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LANGUAGES[tag]?.name ?? tag}
          </option>
        ))}
      </select>
    </label>
  );
}
