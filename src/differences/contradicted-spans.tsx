import type { EventRecord } from '../domain/catalog.ts';
import type { ComparedReport } from '../domain/compared-reports.ts';
import type { Comparison } from '../domain/comparison.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { SpanDrawing } from '../testimony/span-drawing.tsx';
import { useReaderWays } from '../testimony/use-reader-ways.ts';
import { useWidth } from '../ui/use-width.ts';
import { listReachedMonths } from './reached-months.ts';
import { sideOfSpan } from './span-sides.ts';

const WIDEST = 560;
const NARROWEST = 300;

/** Lengths of time that clash, as wide as there is room, with the months that they reach back to. */
export function ContradictedSpans(props: {
  comparison: Comparison;
  spans: NonNullable<Comparison['spans']>;
  record: EventRecord;
  columns: readonly ComparedReport[];
}) {
  const { comparison, spans, record, columns } = props;
  const catalog = useCatalog();
  const { differences, punctuation } = useLaterMessages();
  const dates = useDateWords();
  const text = useText();
  const open = useReaderWays();
  const [room, width] = useWidth();
  const lane = catalog.story.lanes.findIndex(({ id }) => id === record.event.lane);
  const exact = record.dates.find(({ dating }) => dating.from?.precision === 'day' && dating.kind === 'single');
  const reached = listReachedMonths(catalog, record, spans);
  const tellers = spans.map((span) => {
    const column = columns.find(({ source }) => source === sideOfSpan(comparison, span, text)?.source);
    return column && { name: text(column.name), shortName: text(column.shortName ?? column.name) };
  });
  const namesOf = (origins: readonly string[]) =>
    origins.flatMap((id) => {
      const source = catalog.sources.get(id);
      return source ? [text(source.name)] : [];
    });
  return (
    <div className="contradicted-spans" ref={room}>
      <SpanDrawing
        topic={text(comparison.topic)}
        spans={spans}
        lane={lane}
        day={exact?.dating.edtf}
        tellers={tellers}
        shaded={reached}
        {...(width !== undefined && { width: Math.min(Math.max(width, NARROWEST), WIDEST) })}
      />
      {reached.map(({ record: { id, event }, value }) => (
        <p key={`${id} ${value.dating.edtf}`} className="contradicted-spans-shaded">
          <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
            <path d="M.5 .5h19v13H.5z" />
          </svg>
          {differences.shaded}
          {punctuation.colon}
          {dates.dating(value.dating)}
          {punctuation.comma}
          <button type="button" onClick={() => open(id)}>
            <StoryText of={event.title} />
          </button>{' '}
          {differences.inBrackets(namesOf(value.sources))}
        </p>
      ))}
    </div>
  );
}
