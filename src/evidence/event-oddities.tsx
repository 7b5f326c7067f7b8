import type { EventRecord } from '../domain/catalog.ts';
import { originOfSource } from '../domain/publication.ts';
import type { Oddity, SourceId } from '../domain/story.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { Located } from '../testimony/located.tsx';
import './event-oddities.css';

/** The oddities of the story that touch an event's claims. */
export function listOddities(oddities: readonly Oddity[], record: EventRecord): readonly Oddity[] {
  const own = new Set(record.claims.map(({ id }) => id));
  return oddities.filter(({ claims }) => claims.some((claim) => own.has(claim)));
}

/** Where the print itself is odd, with source and paragraph. */
export function EventOddities({ oddities }: { oddities: readonly Oddity[] }) {
  const catalog = useCatalog();
  const text = useText();
  const nameOf = (id: SourceId) => {
    const source = catalog.sources.get(originOfSource(catalog.sources, id));
    return source ? text(source.shortName ?? source.name) : id;
  };
  return (
    <ul className="event-oddities">
      {oddities.map((oddity) => (
        <li key={oddity.id}>
          {text(oddity.text)}{' '}
          <span>
            <Located source={oddity.sources.map(nameOf).join(', ')} paragraph={oddity.paragraph} />
          </span>
        </li>
      ))}
    </ul>
  );
}
