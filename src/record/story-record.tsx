import { Fragment } from 'react';
import type { Catalog } from '../domain/catalog.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { RecordComparisons } from './record-comparisons.tsx';
import { RecordEvent } from './record-event.tsx';
import { RecordSources } from './record-sources.tsx';
import './story-record.css';

/** The whole story as plain text, for readers without script and for print. It needs words, and no session. */
export function StoryRecord({ catalog }: { catalog: Catalog }) {
  const { record } = useLaterMessages();
  const text = useText();
  const { story, events } = catalog;
  return (
    <article className="story-record">
      <h1>
        <StoryText of={story.title} />
      </h1>
      <p className="story-record-summary">
        <StoryText of={story.summary} />
      </p>
      <section className="story-record-cautions">
        <h2>{record.cautions}</h2>
        <ul>
          {story.cautions.map((caution) => (
            <li key={text(caution)}>
              <StoryText of={caution} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{record.tour}</h2>
        <ol className="story-record-tour">
          {story.steps.map((step) => (
            <li key={step.id}>
              <h3>
                <StoryText of={step.title} />
              </h3>
              <p>
                <StoryText of={step.text} />
              </p>
              {step.questions.length > 0 && (
                <p className="story-record-aside">
                  {record.question}
                  {step.questions.map(({ ask }) => (
                    <Fragment key={text(ask)}>
                      {' '}
                      <StoryText of={ask} />
                    </Fragment>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{record.events(events.length)}</h2>
        <ol className="story-record-events">
          {events.map((event) => (
            <RecordEvent key={event.id} catalog={catalog} record={event} />
          ))}
        </ol>
      </section>
      <RecordComparisons catalog={catalog} />
      <RecordSources catalog={catalog} />
    </article>
  );
}
