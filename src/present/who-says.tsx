import type { EventRecord } from '../domain/catalog.ts';
import { listChainRows, sharedRoot } from '../domain/chain-rows.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { wordRoots } from '../testimony/word-roots.ts';

/** Of a story beside the reports, so many are named. */
const OUTSIDE = 3;

/** The reports that tell of some events, by name and day, and whom they rest on. */
export function WhoSays({ records }: { records: readonly EventRecord[] }) {
  const catalog = useCatalog();
  const words = usePresentMessages();
  const embed = useEmbedMessages();
  const { independence } = useMessages().evidence;
  const text = useText();
  const claims = records.flatMap((record) => record.claims);
  const rows = listChainRows(catalog, { claims });
  const dayOf = (id: SourceId) => catalog.sources.get(id)?.published ?? '9';
  const reports = [...new Set(rows.map(({ origin }) => origin))].sort((one, other) =>
    dayOf(one).localeCompare(dayOf(other)),
  );
  if (reports.length === 0) {
    const outside = [...new Set(claims.map(({ source }) => source))].slice(0, OUTSIDE);
    return (
      <>
        <p>{outside.length === 0 ? words.nobody : words.noReport}</p>
        {outside.map((id) => (
          <ReportLine key={id} id={id} />
        ))}
      </>
    );
  }
  const root = sharedRoot(rows);
  return (
    <>
      {reports.map((id) => (
        <ReportLine key={id} id={id} />
      ))}
      <p>
        {root
          ? embed.restOn(rows.length, independence.asInSentence(text(root.text)))
          : wordRoots(rows, independence, text)}
      </p>
    </>
  );
}

function ReportLine({ id }: { id: SourceId }) {
  const source = useCatalog().sources.get(id);
  const words = usePresentMessages();
  const dates = useDateWords();
  const text = useText();
  if (!source) return null;
  return (
    <p className="slide-report">
      {source.published === undefined ? (
        <StoryText of={source.name} />
      ) : (
        words.report(text(source.name), dates.iso(source.published))
      )}
    </p>
  );
}
