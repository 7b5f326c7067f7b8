import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import './embed-head.css';

/** The story's title, and what it is about. */
export function EmbedHead() {
  const { title, summary } = useCatalog().story;
  return (
    <header className="embed-head">
      <h1>
        <StoryText of={title} />
      </h1>
      <p>
        <StoryText of={summary} />
      </p>
    </header>
  );
}
