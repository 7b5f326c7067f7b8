import { useId, useState } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { useSession, useView } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import { useDisclosure } from '../ui/use-disclosure.ts';
import { LanguageChoice } from './language-choice.tsx';
import { ReaderSettings } from './reader-settings.tsx';
import { ScreenLinks } from './screen-links.tsx';
import './reader-menu.css';

const Share = comesLater(() => import('./share-story.tsx').then((module) => module.ShareStory));

/** The ways to the screens and the tour, sharing, language and settings: in the bar where there is room, else behind a button. */
export function ReaderMenu() {
  const { view } = useSession();
  const { app } = useMessages();
  const onTour = useView((state) => state.tourStop !== undefined);
  const { open, root, opener, toggle, close, listeners } = useDisclosure<HTMLElement>();
  const id = useId();
  const [sharing, setSharing] = useState(false);
  const { screenChosen, tourLeft, tourStopReached } = view.getState();
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
        <button
          type="button"
          className="reader-menu-link"
          aria-haspopup="dialog"
          onClick={() => {
            close();
            setSharing(true);
          }}
        >
          {app.share}
        </button>
        <LanguageChoice />
        <ReaderSettings inMenu={open} onLeft={close} />
      </div>
      {sharing && <Share.Later onClosed={() => setSharing(false)} />}
    </nav>
  );
}
