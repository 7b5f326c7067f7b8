import type { ReactNode } from 'react';
import { listColumns } from '../domain/compared-reports.ts';
import type { Comparison } from '../domain/comparison.ts';
import { weighComparisons } from '../domain/weigh-comparisons.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords } from '../i18n/messages-context.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { givenAddress } from '../state/given-address.ts';
import { useCatalog, useEventStates, useKnowledge, useSelection, useView } from '../state/session-context.tsx';
import { ChainLine, ClaimLine, groupByChain } from './claim-line.tsx';
import { ComparisonHead, ComparisonRow } from './comparison-rows.tsx';
import { EventLines } from './event-lines.tsx';
import { numberEvents } from './number-events.ts';
import { SourceLine } from './source-line.tsx';
import 'virtual:paper.css';
import './sheet.css';
import './pack.css';
import './reader-print.css';

/** What a reader looks at, on paper: map, selected event with its claims, every event with its date, sources in full. */
export function ReaderPrint({ map }: { map: ReactNode }) {
  const catalog = useCatalog();
  const lens = useKnowledge((state) => state.lens);
  const screen = useView((state) => state.screen);
  const selected = useSelection((state) => state.event);
  const { today } = useEventStates();
  const { app, record, differences } = useLaterMessages();
  const words = usePrintMessages();
  const dates = useDateWords();
  const { story, events } = catalog;
  const event = selected === undefined ? undefined : catalog.byId.get(selected);
  const numbers = numberEvents(events);
  const address = givenAddress(location.href);
  const comparisons = (event && catalog.comparisonsOf.get(event.id)) ?? [];
  // The sources are printed as they stand.
  if (screen === 'sources') return null;
  return (
    <article className="reader-print">
      <header>
        <h1>
          <StoryText of={story.title} />
        </h1>
        <p>
          <strong>{dates.day(today())}</strong> {app.lenses[lens]}
        </p>
      </header>
      {screen === 'map' && <div className="reader-print-map">{map}</div>}
      <div className="print-flow">
        {screen === 'differences' && (
          <section>
            <h2 className="pack-title">{words.allTopics(story.comparisons.length)}</h2>
            <Topics comparisons={weighComparisons(story.comparisons)} />
          </section>
        )}
        {screen === 'map' && event && (
          <section>
            <h2 className="pack-title">
              <StoryText of={event.event.title} />
            </h2>
            <EventLines catalog={catalog} events={[event]} numbers={numbers} />
            {groupByChain(event.claims).map((claims) => (
              <div key={claims[0].id}>
                <ChainLine catalog={catalog} claim={claims[0]} />
                {claims.map((claim) => (
                  <ClaimLine key={claim.id} claim={claim} />
                ))}
              </div>
            ))}
            {comparisons.length > 0 && (
              <>
                <h3 className="pack-heading">{differences.title}</h3>
                <Topics comparisons={comparisons} />
              </>
            )}
          </section>
        )}
        {screen === 'map' && (
          <section>
            <h2 className="pack-title">{record.events(events.length)}</h2>
            <EventLines catalog={catalog} events={events} numbers={numbers} />
          </section>
        )}
        <section>
          <h2 className="pack-title">{words.sources}</h2>
          {story.sources.map((source) => (
            <SourceLine key={source.id} catalog={catalog} source={source} full />
          ))}
        </section>
        <p className="reader-print-foot">
          {words.foot} {address !== undefined && <bdi dir="ltr">{address}</bdi>}
        </p>
      </div>
    </article>
  );
}

/** Topics by report, with the reason of each relation. */
function Topics({ comparisons }: { comparisons: readonly Comparison[] }) {
  const columns = listColumns(useCatalog());
  return (
    <table className="topics-table">
      <thead>
        <ComparisonHead columns={columns} />
      </thead>
      <tbody>
        {comparisons.map((comparison) => (
          <ComparisonRow key={comparison.id} comparison={comparison} columns={columns} why />
        ))}
      </tbody>
    </table>
  );
}
