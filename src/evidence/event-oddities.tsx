import type { SourceId } from '../domain/identifiers.ts';
import { originOfSource } from '../domain/publication.ts';
import type { Oddity } from '../domain/story.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { Located } from '../testimony/located.tsx';
import './event-oddities.css';

/** Where the print itself is odd, with source and paragraph. */
export function EventOddities({ oddities }: { oddities: readonly Oddity[] }) {
  const catalog = useCatalog();
  const text = useText();
  const { comma } = useMessages().punctuation;
  const nameOf = (id: SourceId) => {
    const source = catalog.sources.get(originOfSource(catalog.sources, id));
    return source ? text(source.shortName ?? source.name) : id;
  };
  return (
    <ul className="event-oddities">
      {oddities.map((oddity) => (
        <li key={oddity.id}>
          <StoryText of={oddity.text} />{' '}
          <span>
            <Located source={oddity.sources.map(nameOf).join(comma)} paragraph={oddity.paragraph} />
          </span>
        </li>
      ))}
    </ul>
  );
}
