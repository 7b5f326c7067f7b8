import { useEffect } from 'react';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog, useSession, useView } from '../state/session-context.tsx';
import type { Theme } from '../state/view-store.ts';
import { LensChoice } from './lens-choice.tsx';
import { ScreenLinks } from './screen-links.tsx';
import './reader-bar.css';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** The page's head: name, story, the guided tour, light or dark. */
export function ReaderBar() {
  const session = useSession();
  const catalog = useCatalog();
  const { app } = useMessages();
  const text = useText();
  const theme = useView((state) => state.theme);
  const onTour = useView((state) => state.tourStop !== undefined);
  const { screenChosen, themeChosen, tourLeft, tourStopReached } = session.view.getState();
  const title = text(catalog.story.title);
  useEffect(() => {
    document.title = app.pageTitle(title);
  }, [app, title]);
  const startTour = () => {
    screenChosen('map');
    tourStopReached(0);
  };
  return (
    <header className="reader-bar">
      <a className="skip-link" href="#events">
        {app.skipToEvents}
      </a>
      <div className="reader-bar-story">
        <p className="reader-bar-name">{app.name}</p>
        <h1 className="reader-bar-title">{title}</h1>
      </div>
      <LensChoice />
      <nav className="reader-bar-actions" aria-label={app.menu}>
        <ScreenLinks />
        <button
          type="button"
          className="reader-bar-link reader-bar-tour"
          aria-pressed={onTour}
          onClick={() => (onTour ? tourLeft() : startTour())}
        >
          {app.tour}
        </button>
        <label className="reader-bar-theme">
          <span className="visually-hidden">{app.theme}</span>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="7" />
            <path d="M10 3a7 7 0 0 1 0 14z" />
          </svg>
          <select value={theme} onChange={(change) => themeChosen(asTheme(change.target.value))}>
            {THEMES.map((value) => (
              <option key={value} value={value}>
                {app.themes[value]}
              </option>
            ))}
          </select>
        </label>
      </nav>
    </header>
  );
}

function asTheme(value: string): Theme {
  return THEMES.find((theme) => theme === value) ?? 'auto';
}
