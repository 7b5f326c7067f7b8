import type { Catalog } from '../domain/catalog.ts';
import { addOutside, countsOutside, leaveOutside, listOutsideSources, listReports } from '../domain/source-choice.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords } from '../i18n/messages-context.tsx';
import { useCatalog, useFilter, useSession } from '../state/session-context.tsx';
import { useSourceChoice } from './choose-sources.ts';
import { groupOutside } from './group-outside.ts';
import { OutsideSource } from './outside-source.tsx';
import { SinglePoints } from './single-points.tsx';
import './outside-sources.css';

/** What stands beside the reports, as context only; the reader can switch it off everywhere. */
export function OutsideSources({ wider }: { wider: Catalog }) {
  const { whole } = useSession();
  const catalog = useCatalog();
  const { sources } = useLaterMessages();
  const dates = useDateWords();
  const chosen = useFilter((state) => state.sources);
  const choose = useSourceChoice();
  const all = listOutsideSources(wider);
  if (all.length === 0) return null;
  const counted = countsOutside(wider, chosen);
  const { telling, backing } = groupOutside(catalog);
  const lookedUp = [...new Set([...telling, ...backing].flatMap(({ source }) => source.retrieved ?? []))];
  return (
    <section className="outside-sources" aria-labelledby="outside-sources">
      <header>
        <h3 id="outside-sources">{sources.outside.heading(listReports(wider).length)}</h3>
        <span>{sources.outside.context}</span>
        <label>
          <input
            type="checkbox"
            checked={counted}
            onChange={() => choose(counted ? leaveOutside(whole, chosen) : addOutside(whole, chosen))}
          />
          {sources.outside.show}
        </label>
      </header>
      {counted ? (
        <>
          <ul className="outside-sources-list">
            {telling.map(({ source, claims }) => (
              <OutsideSource key={source.id} source={source} claims={claims} />
            ))}
          </ul>
          {lookedUp.length === 1 && (
            <p className="outside-sources-foot">{sources.outside.lookedUp(dates.iso(lookedUp[0] ?? ''))}</p>
          )}
          {backing.length > 0 && <SinglePoints backing={backing} />}
        </>
      ) : (
        <p className="outside-sources-off">{sources.outside.off(all.length)}</p>
      )}
    </section>
  );
}
