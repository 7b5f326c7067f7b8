import { usePresentMessages } from '../i18n/present-messages.ts';
import type { Told } from '../i18n/speech.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { useTalk } from '../state/talk-context.tsx';
import { AccountColumn, OutsideColumn } from './account-column.tsx';
import { listStopAccounts } from './stop-accounts.ts';
import { useStopTitle } from './stop-title.ts';
import { ToldText } from './told-text.tsx';
import { useFit } from './use-fit.ts';
import type { ShownStop } from './use-stop.ts';
import './source-sheet.css';

/** Of their least size: the sentences of three sources take all of a slide, one of them a part of it. */
const SIZES = [1.44, 1.36, 1.28, 1.2, 1.14, 1.08, 1.04, 1, 0.96] as const;

/** The sources of a stop side by side, each with what it says; under them what the story tells of it. */
export function SourceSheet({ shown, whole }: { shown: ShownStop; whole: readonly Told[] }) {
  const { stop, index, records } = shown;
  const catalog = useCatalog();
  const sheet = useFit<HTMLDivElement>(SIZES);
  const words = usePresentMessages();
  const count = useTalk(({ lesson }) => lesson.stops.length);
  const titleOf = useStopTitle();
  const { accounts, outside } = listStopAccounts(catalog, records);
  const columns = accounts.length + (outside.length > 0 ? 1 : 0);
  return (
    <div ref={sheet} className="slide-sheet">
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
