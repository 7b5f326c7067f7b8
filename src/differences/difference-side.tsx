import type { ComparedReport } from '../domain/compared-reports.ts';
import type { Comparison } from '../domain/comparison.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { MarkedDifference } from '../testimony/marked-difference.tsx';
import { useReaderWays } from '../testimony/use-reader-ways.ts';
import { ComparedValueMark } from './compared-value-mark.tsx';
import type { ComparedValue } from './compared-values.ts';
import { SpanMark } from './span-mark.tsx';
import { spanOfSide } from './span-sides.ts';

interface Props {
  readonly column: ComparedReport;
  readonly comparison: Comparison;
  /** Absent where the topic does not speak of this report at all. */
  readonly side: Comparison['sides'][number] | undefined;
  readonly values: readonly ComparedValue[];
}

/** What one report says on a topic, as it is drawn, with the claims that it rests on. A silence is said quietly. */
export function DifferenceSide({ column, comparison, side, values }: Props) {
  const text = useText();
  if (!side) return null;
  const span = spanOfSide(comparison, side, text);
  return (
    <>
      {/* The head of the column says it where there are columns. */}
      <span className="difference-side-source">
        <StoryText of={column.name} />
      </span>
      <p className={side.claims.length > 0 ? 'difference-side' : 'difference-side difference-side-silent'}>
        {values.map((value) => (
          <ComparedValueMark key={`${value.kind} ${value.record.id} ${value.value.claims.join()}`} {...value} />
        ))}
        <span>
          <MarkedDifference of={side.text} differing={side.differing} />{' '}
          <SideClaims claims={side.claims} name={text(column.name)} />
        </span>
      </p>
      {span && <SpanMark span={span} among={comparison.spans ?? []} event={comparison.events[0]} />}
    </>
  );
}

function SideClaims({ claims, name }: { claims: readonly string[]; name: string }) {
  const catalog = useCatalog();
  const { differences } = useLaterMessages();
  const text = useText();
  const open = useReaderWays();
  if (claims.length === 0) return null;
  return (
    <span className="difference-side-claims" role="group" aria-label={differences.claims(name)}>
      {claims.map((id) => {
        const claim = catalog.claims.get(id);
        const record = claim && catalog.byId.get(claim.event);
        if (!claim || !record) return null;
        return (
          <button
            key={id}
            type="button"
            aria-label={differences.claim(id, text(record.event.title))}
            title={text(claim.statement)}
            onClick={() => open(record.id, id)}
          >
            {id}
          </button>
        );
      })}
    </span>
  );
}
