import { describeFilter } from '../i18n/filter-words.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useFilter, useSession } from '../state/session-context.tsx';
import './filter-note.css';

/** That this is a part of the story, and which: what a filter leaves out nobody misses by himself. */
export function FilterNote() {
  const { whole } = useSession();
  const messages = useMessages();
  const text = useText();
  const filter = useFilter((state) => state);
  const words = describeFilter(whole, filter, text, messages);
  if (words === '') return null;
  return (
    <p className="embed-filter">
      <strong>{messages.events.filters}</strong> {words}
    </p>
  );
}
