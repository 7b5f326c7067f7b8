import type { EventRecord } from '../../domain/catalog.ts';
import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useTalk, useTalkStore } from '../../state/talk-context.tsx';
import { CorroborationTable } from '../../testimony/corroboration-table.tsx';
import { HistorianPrompts } from '../../testimony/historian-prompts.tsx';
import './stop-inquiry.css';

/** For each event of a stop, what a historian asks and what the data answer, names and all; and the ways to put it before the class. */
export function StopInquiry({ records }: { records: readonly EventRecord[] }) {
  const words = useInquiryMessages();
  if (records.length === 0) return null;
  return (
    <section className="presenter-inquiry" aria-labelledby="presenter-inquiry">
      <header>
        <h2 id="presenter-inquiry">
          {words.chart}{' '}
          <span className="key-cap" aria-hidden="true">
            h
          </span>
        </h2>
        <p>{words.teacherOnly}</p>
      </header>
      <ul>
        {records.map((record) => (
          <EventInquiry key={record.id} record={record} />
        ))}
      </ul>
    </section>
  );
}

function EventInquiry({ record: { id, event } }: { record: EventRecord }) {
  const words = useInquiryMessages();
  const talk = useTalkStore();
  const shown = useTalk((state) => state.inquiry?.event === id);
  const { inquiryBegan, inquiryTurned } = talk.getState();
  const title = `presenter-inquiry-${id}`;
  return (
    <li data-asked={shown}>
      <div className="presenter-inquiry-event">
        <h3 id={title}>
          <StoryText of={event.title} />
        </h3>
        <button
          type="button"
          className="presenter-way"
          aria-describedby={title}
          onClick={() => (shown ? inquiryTurned(undefined) : inquiryBegan(id))}
        >
          {shown ? words.takeAway : words.showToClass}
        </button>
      </div>
      <details>
        <summary>{words.answers}</summary>
        <HistorianPrompts event={id} level={4} />
        <CorroborationTable event={id} />
      </details>
    </li>
  );
}
