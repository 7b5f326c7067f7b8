import { useId } from 'react';
import { useAppMessages } from '../i18n/app-messages.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { useSession, useView } from '../state/session-context.tsx';
import type { Theme } from '../state/view-store.ts';
import './look-choice.css';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** Language and colours of a talk, in all of its windows: what the teacher sees is, line for line, what the class does. */
export function LookChoice() {
  const { view, languages } = useSession();
  const app = useAppMessages();
  const language = useView((state) => state.language);
  const theme = useView((state) => state.theme);
  const id = useId();
  const { languageChosen, themeChosen } = view.getState();
  return (
    <div className="look-choice">
      <label htmlFor={`${id}-language`}>{app.language}</label>
      <select id={`${id}-language`} value={language} onChange={({ target }) => languageChosen(target.value)}>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LANGUAGES[tag]?.name ?? tag}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-theme`}>{app.theme}</label>
      <select
        id={`${id}-theme`}
        value={theme}
        onChange={({ target }) => themeChosen(THEMES.find((each) => each === target.value) ?? theme)}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {app.themes[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
