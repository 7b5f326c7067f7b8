import { useDateWords } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import type { Told } from '../i18n/speech.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { MarkedDifference } from '../testimony/marked-difference.tsx';
import { listStopAccounts, type StopAccount } from './stop-accounts.ts';
import { useStopTitle } from './stop-title.ts';
import { ToldText } from './told-text.tsx';
import type { ShownStop } from './use-stop.ts';
import './source-sheet.css';

/** The sources of a stop side by side, each with what it says, and what the story says besides. */
export function SourceSheet({ shown: { stop, records }, rest }: { shown: ShownStop; rest: readonly Told[] }) {
  const catalog = useCatalog();
  const titleOf = useStopTitle();
  const accounts = listStopAccounts(catalog, records);
  return (
    <div className="slide-sheet">
      <h3 className="slide-sheet-title">
        <StoryText of={titleOf(stop)} />
      </h3>
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

function AccountColumn({ source, origin, sides, claims }: StopAccount) {
  const catalog = useCatalog();
  const words = usePresentMessages();
  const dates = useDateWords();
  const page = catalog.sources.get(origin) ?? catalog.sources.get(source);
  return (
    <article className="slide-account" data-source={source}>
      <h4>{page ? <StoryText of={page.name} /> : source}</h4>
      {page?.published !== undefined && <p className="slide-account-day">{dates.iso(page.published)}</p>}
      <ul>
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
