import { ALL_SOURCES } from '../domain/knowledge.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useFilter, useKnowledge, useSession } from '../state/session-context.tsx';
import { useSourceChoice } from './choose-sources.ts';
import { PlayheadDay } from './playhead-day.tsx';

/** No source is out by the playhead's day: what that means, and the ways on. */
export function NothingInPrint() {
  const { view, playback } = useSession();
  const { sources } = useLaterMessages();
  const chosen = useFilter((state) => state.sources.size > 0);
  const first = useKnowledge(({ publications }) => publications[0]);
  const choose = useSourceChoice();
  return (
    <section className="sources-nothing">
      <h3>
        <PlayheadDay>{chosen ? sources.empty.headingOfChoice : sources.empty.heading}</PlayheadDay>
      </h3>
      <p>{sources.empty.detail}</p>
      <div className="sources-nothing-ways">
        {first !== undefined && (
          <button type="button" className="button button-primary" onClick={() => playback.getState().scrubbed(first)}>
            {sources.empty.firstDay}
          </button>
        )}
        {chosen && (
          <button type="button" className="button" onClick={() => choose(ALL_SOURCES)}>
            {sources.empty.allSources}
          </button>
        )}
        <button type="button" className="button" onClick={() => view.getState().lensChosen('happened')}>
          {sources.empty.happened}
        </button>
      </div>
    </section>
  );
}
