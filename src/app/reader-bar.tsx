import { useEffect } from 'react';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { LensChoice } from './lens-choice.tsx';
import { ReaderMenu } from './reader-menu.tsx';
import './reader-bar.css';

/** The page's head: name, story, the choice of lens, the ways on. */
export function ReaderBar() {
  const catalog = useCatalog();
  const { app } = useMessages();
  const text = useText();
  const title = text(catalog.story.title);
  useEffect(() => {
    document.title = app.pageTitle(title);
  }, [app, title]);
  return (
    <header className="reader-bar">
      <a className="skip-link" href="#events">
        {app.skipToEvents}
      </a>
      <div className="reader-bar-story">
        <p className="reader-bar-name">{app.name}</p>
        <h1 className="reader-bar-title">
          <StoryText of={catalog.story.title} />
        </h1>
      </div>
      <LensChoice />
      <ReaderMenu />
    </header>
  );
}
