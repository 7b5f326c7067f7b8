import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { describeDate } from '../i18n/event-words.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import type { Told } from '../i18n/speech.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { MarkedDifference } from '../testimony/marked-difference.tsx';
import { lengthOf } from './split-statement.ts';
import { listStopAccounts, type StopAccount } from './stop-accounts.ts';
import { useStopTitle } from './stop-title.ts';
import { ToldText } from './told-text.tsx';
import type { ShownStop } from './use-stop.ts';
import './source-sheet.css';

/** Characters of the fullest column and of what follows, up to which all is set larger. */
const ROOMY = 420;

/** The sources of a stop side by side, each with what it says, and what the story says besides. */
export function SourceSheet({ shown, rest }: { shown: ShownStop; rest: readonly Told[] }) {
  const { stop, index, records } = shown;
  const catalog = useCatalog();
  const text = useText();
  const words = usePresentMessages();
  const count = useTalk(({ lesson }) => lesson.stops.length);
  const titleOf = useStopTitle();
  const accounts = listStopAccounts(catalog, records);
  const lengths = accounts.map(({ sides, claims }) =>
    [...sides.map(({ side }) => side.text), ...claims.map(({ statement }) => statement)].reduce(
      (sum, words) => sum + text(words).length,
      0,
    ),
  );
  const length = Math.max(0, ...lengths) * accounts.length + lengthOf(rest);
  return (
    <div className="slide-sheet" data-roomy={length < ROOMY && accounts.length < 3}>
      <header className="slide-top">
        <h3>
          <StoryText of={titleOf(stop)} />
        </h3>
        <p>{words.stopOf(index + 1, count)}</p>
      </header>
      <div className="slide-accounts" data-columns={Math.min(accounts.length, 3)}>
        {accounts.map((account) => (
          <AccountColumn key={account.source} {...account} />
        ))}
      </div>
      {rest.length > 0 && (
        <p className="slide-rest">
          <ToldText pieces={rest} />
        </p>
      )}
    </div>
  );
}

function AccountColumn({ source, origin, dates, places, sides, claims }: StopAccount) {
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
    </article>
  );
}
