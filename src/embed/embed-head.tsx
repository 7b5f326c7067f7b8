import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import './embed-head.css';

/** The story's title, and what it is about. */
export function EmbedHead() {
  const { title, summary } = useCatalog().story;
  const text = useText();
  return (
    <header className="embed-head">
      <h1>
        <StoryText of={title} />
      </h1>
      <p>{firstSentence(text(summary))}</p>
    </header>
  );
}

/** As far as its first full stop, Latin or not, with a space after it. */
function firstSentence(text: string): string {
  return /^.*?[.!?؟](?=\s)/su.exec(text)?.[0] ?? text;
}
