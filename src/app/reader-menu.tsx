import { useId } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { useSession, useView } from '../state/session-context.tsx';
import type { Theme } from '../state/view-store.ts';
import { useDisclosure } from '../ui/use-disclosure.ts';
import { LanguageChoice } from './language-choice.tsx';
import { MotionChoice } from './motion-choice.tsx';
import { ScreenLinks } from './screen-links.tsx';
import './reader-menu.css';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** The ways to the screens, the tour, light or dark: in the bar where there is room, else behind a button. */
export function ReaderMenu() {
  const { view } = useSession();
  const { app } = useMessages();
  const theme = useView((state) => state.theme);
  const onTour = useView((state) => state.tourStop !== undefined);
  const { open, root, opener, toggle, close, listeners } = useDisclosure<HTMLElement>();
  const id = useId();
  const { screenChosen, themeChosen, tourLeft, tourStopReached, shortcutsAsked } = view.getState();
  const startTour = () => {
    screenChosen('map');
    tourStopReached(0);
  };

  return (
    <nav ref={root} className="reader-menu" aria-label={app.menu} {...listeners}>
      <button
        ref={opener}
        type="button"
        className="reader-menu-opener"
        aria-expanded={open}
        aria-controls={id}
        aria-label={app.menu}
        onClick={toggle}
      >
        <svg viewBox="0 0 22 18" aria-hidden="true">
          <path d="M1 2h20M1 9h20M1 16h20" />
        </svg>
      </button>
      <div className="reader-menu-ways" id={id} data-open={open}>
        <ScreenLinks onChosen={close} />
        <button
          type="button"
          className="reader-menu-link"
          aria-pressed={onTour}
          onClick={() => {
            close();
            if (onTour) tourLeft();
            else startTour();
          }}
        >
          {app.tour}
        </button>
        <LanguageChoice />
        <label className="reader-menu-choice">
          <span className="visually-hidden">{app.theme}</span>
          <select value={theme} onChange={(change) => themeChosen(asTheme(change.target.value))}>
            {THEMES.map((value) => (
              <option key={value} value={value}>
                {app.themes[value]}
              </option>
            ))}
          </select>
        </label>
        <MotionChoice />
        <button
          type="button"
          className="reader-menu-link reader-menu-keys"
          aria-haspopup="dialog"
          aria-label={app.shortcuts}
          title={app.shortcuts}
          onClick={() => {
            close();
            shortcutsAsked(true);
          }}
        />
      </div>
    </nav>
  );
}

function asTheme(value: string): Theme {
  return THEMES.find((theme) => theme === value) ?? 'auto';
}
