import type { Claim } from '../domain/claim.ts';
import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { describeDate } from '../i18n/event-words.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { MarkedDifference } from '../testimony/marked-difference.tsx';
import { wordRoots } from '../testimony/word-roots.ts';
import type { StopAccount } from './stop-accounts.ts';

/** One source by name and day: when and where it puts the event, what it says of it, and from whom it has that. */
export function AccountColumn({ source, origin, dates, places, sides, claims, chain }: StopAccount) {
  const catalog = useCatalog();
  const words = usePresentMessages();
  const embed = useEmbedMessages();
  const messages = useMessages();
  const dateWords = useDateWords();
  const text = useText();
  const page = catalog.sources.get(origin) ?? catalog.sources.get(source);
  const [date, place] = [dates.at(-1), places.at(-1)];
  const named = place && catalog.places.get(place.place);
  const when = date ? describeDate(catalog, date, 'short', { dates: dateWords, messages }) : '';
  return (
    <article className="slide-account" data-source={source}>
      <h4>{page ? <StoryText of={page.name} /> : source}</h4>
      {page?.published !== undefined && <p className="slide-account-day">{dateWords.iso(page.published)}</p>}
      <ul>
        {(when !== '' || named) && (
          <li className="slide-account-when">{embed.whenAndWhere(when, named ? text(named.name) : '')}</li>
        )}
        {sides.map(({ id, side }) => (
          <li key={id} data-silent={side.claims.length === 0}>
            <MarkedDifference of={side.text} differing={side.differing} />
          </li>
        ))}
        {claims.map(({ id, statement }) => (
          <li key={id} data-claim={id}>
            <StoryText of={statement} />
          </li>
        ))}
        {sides.length + claims.length === 0 && <li data-silent="true">{words.silent}</li>}
      </ul>
      {chain && <p className="slide-account-root">{wordRoots([chain], messages.evidence.independence, text)}</p>}
    </article>
  );
}

/** What sources beside the reports say, each by name. */
export function OutsideColumn({ claims }: { claims: readonly Claim[] }) {
  const catalog = useCatalog();
  const words = usePresentMessages();
  return (
    <article className="slide-account slide-account-outside">
      <h4>{words.outside}</h4>
      <ul>
        {claims.map(({ id, source, statement }) => {
          const page = catalog.sources.get(source);
          return (
            <li key={id} data-claim={id}>
              <strong>{page ? <StoryText of={page.name} /> : source}</strong>
              <br />
              <StoryText of={statement} />
            </li>
          );
        })}
      </ul>
    </article>
  );
}
