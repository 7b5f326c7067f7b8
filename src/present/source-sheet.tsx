import { useText } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import type { Speech, Told } from '../i18n/speech.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { AccountColumn, OutsideColumn } from './account-column.tsx';
import { lengthOf } from './split-statement.ts';
import { listStopAccounts, type StopAccount } from './stop-accounts.ts';
import { useStopTitle } from './stop-title.ts';
import { ToldText } from './told-text.tsx';
import type { ShownStop } from './use-stop.ts';
import './source-sheet.css';

/** Characters of the fullest column, twice, and of what follows, up to which all is set larger. */
const ROOMY = 560;

/** The sources of a stop side by side, each with what it says; under them what the story tells of it. */
export function SourceSheet({ shown, whole }: { shown: ShownStop; whole: readonly Told[] }) {
  const { stop, index, records } = shown;
  const catalog = useCatalog();
  const text = useText();
  const words = usePresentMessages();
  const count = useTalk(({ lesson }) => lesson.stops.length);
  const titleOf = useStopTitle();
  const { accounts, outside } = listStopAccounts(catalog, records);
  const columns = accounts.length + (outside.length > 0 ? 1 : 0);
  const fullest = Math.max(
    outside.reduce((sum, { statement }) => sum + text(statement).length + 30, 0),
    ...accounts.map((account) => countCharacters(account, text)),
  );
  return (
    <div className="slide-sheet" data-roomy={columns < 3 && 2 * fullest + lengthOf(whole) < ROOMY}>
      <header className="slide-top">
        <h3>
          <StoryText of={titleOf(stop)} />
        </h3>
        <p>{words.stopOf(index + 1, count)}</p>
      </header>
      <div className="slide-accounts" data-columns={Math.min(columns, 3)}>
        {accounts.map((account) => (
          <AccountColumn key={account.source} {...account} />
        ))}
        {outside.length > 0 && <OutsideColumn claims={outside} />}
      </div>
      {whole.length > 0 && (
        <p className="slide-rest">
          <ToldText pieces={whole} />
        </p>
      )}
    </div>
  );
}

function countCharacters({ sides, claims }: StopAccount, text: Speech['text']): number {
  const said = [...sides.map(({ side }) => side.text), ...claims.map(({ statement }) => statement)];
  return said.reduce((sum: number, each) => sum + text(each).length, 0);
}
