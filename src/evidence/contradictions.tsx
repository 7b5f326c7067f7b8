import type { EventRecord } from '../domain/catalog.ts';
import type { Comparison } from '../domain/comparison.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { RelationMark } from '../testimony/relation-mark.tsx';
import { SpanDrawing } from '../testimony/span-drawing.tsx';
import './contradictions.css';

/** What the sources contradict each other on, each drawn to scale where it is a length of time. */
export function Contradictions({ record, comparisons }: { record: EventRecord; comparisons: readonly Comparison[] }) {
  const catalog = useCatalog();
  const { evidence } = useMessages();
  const text = useText();
  const lane = catalog.story.lanes.findIndex(({ id }) => id === record.event.lane);
  const exact = record.dates.find(({ dating }) => dating.from?.precision === 'day' && dating.kind === 'single');
  return comparisons.map(({ id, topic, relation, reason, spans }) => (
    <section key={id} className="contradiction" aria-labelledby={`contradiction-${id}`}>
      <div className="contradiction-head">
        <RelationMark relation={relation} name={evidence.relation(relation)} />
        <h3 id={`contradiction-${id}`}>
          <StoryText of={topic} />
        </h3>
        <span aria-hidden="true">{evidence.relation(relation)}</span>
      </div>
      {spans && <SpanDrawing topic={text(topic)} spans={spans} lane={lane} day={exact?.dating.edtf} />}
      {reason !== undefined && (
        <p>
          <StoryText of={reason} />
        </p>
      )}
    </section>
  ));
}
