import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog, useSelection } from '../state/session-context.tsx';
import './placeless-note.css';

/** Over the map, where no source gives the selected event a place: else the loudest mark would be taken for it. */
export function PlacelessNote() {
  const catalog = useCatalog();
  const { notOnMap } = useEmbedMessages();
  const selected = useSelection((state) => state.event);
  const record = selected === undefined ? undefined : catalog.byId.get(selected);
  if (!record || record.places.length > 0) return null;
  return (
    <p className="placeless-note">
      <strong>
        <StoryText of={record.event.title} />
      </strong>{' '}
      {notOnMap}
    </p>
  );
}
