import type { ReactNode } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { listColumns } from '../domain/compared-reports.ts';
import type { EventId } from '../domain/identifiers.ts';
import { openCautions } from '../domain/lesson/open-cautions.ts';
import { weighComparisons } from '../domain/weigh-comparisons.ts';
import { useText } from '../i18n/messages-context.tsx';
import { usePrintMessages } from '../i18n/print-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { CorroborationSheet } from '../testimony/corroboration-table.tsx';
import type { Block } from './block.ts';
import { ComparisonHead, ComparisonRow } from './comparison-rows.tsx';
import { EventLines } from './event-lines.tsx';
import { LaneKey } from './lane-key.tsx';
import { MarkSwatch, SWATCHES } from './mark-swatch.tsx';
import { PackCover } from './pack-cover.tsx';
import type { PackScene } from './pack-scene.ts';
import { pairsOf } from './pairs-of.ts';
import type { PlannedStop } from './plan-stops.ts';
import { SourceLine } from './source-line.tsx';
import { stopBlocks } from './stop-blocks.tsx';
import { UnnamedSources, useUnnamed } from './unnamed-sources.tsx';

/** Topics on one page. */
const CORROBORATED = 12;

/** The whole pack, in order: cover, stops, topics, sources. Nothing of a key. */
export function packBlocks(stops: readonly PlannedStop[], pack: PackScene): readonly Block[] {
  const { whole, numbers } = pack;
  const { story } = whole;
  const { comparisons, sources } = story;
  const columns = listColumns(whole);
  return [
    { key: 'cover', content: <PackCover pack={pack} stops={stops} />, startsPage: true },
    { key: 'events', content: <CoverHeading />, startsPage: true, keepsNext: true },
    ...pairsOf(whole.events).map((pair) => ({
      key: `events ${pair.map(({ id }) => id).join()}`,
      content: (
        <div className="pack-events">
          <EventLines catalog={whole} events={pair} numbers={numbers} />
        </div>
      ),
    })),
    { key: 'marks', content: <MarkList catalog={whole} /> },
    ...stops.flatMap((planned) => stopBlocks(planned, pack)),
    ...(comparisons.length > 0
      ? [
          { key: 'topics', content: <TopicsHeading count={comparisons.length} />, startsPage: true, keepsNext: true },
          { key: 'topics head', content: inTable(<ComparisonHead columns={columns} />), keepsNext: true },
          ...weighComparisons(comparisons).map((comparison) => ({
            key: `topic ${comparison.id}`,
            content: inTable(<ComparisonRow comparison={comparison} columns={columns} why />),
            under: 'topics head',
          })),
        ]
      : []),
    ...(whole.comparisonsOf.has(story.opening.event)
      ? [
          {
            key: 'corroboration',
            content: <Corroboration pack={pack} event={story.opening.event} />,
            startsPage: true,
          },
        ]
      : []),
    { key: 'sources', content: <SourcesHeading pack={pack} />, startsPage: true, keepsNext: true },
    ...sources.map((source) => ({
      key: `source ${source.id}`,
      content: <SourceLine catalog={whole} source={source} full />,
    })),
  ];
}

/** How each account of the story's main event stands on its topics: the weightiest, as many as a page has room for. */
function Corroboration({ pack: { whole }, event }: { pack: PackScene; event: EventId }) {
  const words = usePrintMessages();
  const title = whole.byId.get(event)?.event.title ?? '';
  const unnamed = useUnnamed();
  const sheet = <CorroborationSheet catalog={whole} event={event} most={CORROBORATED} />;
  return (
    <div className="pack-corroboration" data-unnamed={unnamed}>
      <h2 className="pack-title">
        {words.corroboration}{' '}
        <small>
          <StoryText of={title} />
        </small>
      </h2>
      {unnamed ? (
        <UnnamedSources whole={whole} lines={false}>
          {sheet}
        </UnnamedSources>
      ) : (
        sheet
      )}
    </div>
  );
}

/** Every mark that a map may have, drawn and in words. */
function MarkList({ catalog }: { catalog: Catalog }) {
  const { marks } = usePrintMessages();
  return (
    <>
      <h2 className="pack-title">{marks.heading}</h2>
      <ul className="pack-marks">
        {SWATCHES.map((mark) => (
          <li key={mark}>
            <MarkSwatch of={mark} /> {marks[mark]}
          </li>
        ))}
      </ul>
      <LaneKey catalog={catalog} />
    </>
  );
}

/** A row that is laid on pages by itself. */
function inTable(row: ReactNode) {
  return (
    <table className="topics-table">
      <tbody>{row}</tbody>
    </table>
  );
}

function CoverHeading() {
  return <h2 className="pack-title">{usePrintMessages().cover.events}</h2>;
}

function TopicsHeading({ count }: { count: number }) {
  return <h2 className="pack-title">{usePrintMessages().allTopics(count)}</h2>;
}

function SourcesHeading({ pack: { whole, lesson } }: { pack: PackScene }) {
  const words = usePrintMessages();
  const text = useText();
  return (
    <div className="pack-sources-head">
      <h2 className="pack-title">{words.sources}</h2>
      {openCautions(whole.story, lesson)
        .filter((caution) => Array.isArray(caution))
        .map((caution) => (
          <p key={text(caution)}>
            <StoryText of={caution} />
          </p>
        ))}
    </div>
  );
}
