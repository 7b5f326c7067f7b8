import type { Catalog } from '../domain/catalog.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { PrintedHeadline } from '../i18n/printed-headline.tsx';
import { StoryText } from '../i18n/story-text.tsx';

/** The sources, what they rest on, and where they were read. */
export function RecordSources({ catalog }: { catalog: Catalog }) {
  const { punctuation, record } = useLaterMessages();
  const dates = useDateWords();
  const text = useText();
  return (
    <section>
      <h2>{record.sources}</h2>
      <dl className="story-record-sources">
        {catalog.story.sources.map((source) => {
          const origin = source.origin === undefined ? undefined : catalog.sources.get(source.origin);
          const facts = [
            source.published === undefined ? record.unpublished : record.published(dates.iso(source.published)),
            ...(source.retrieved === undefined ? [] : [record.retrieved(dates.iso(source.retrieved))]),
            ...(origin ? [record.restsOn(text(origin.name))] : []),
          ];
          return (
            <div key={source.id}>
              <dt>
                <StoryText of={source.name} />
              </dt>
              {source.title !== undefined && (
                <dd>
                  <PrintedHeadline of={source} />
                </dd>
              )}
              <dd>{facts.join(punctuation.semicolon)}</dd>
              {source.url !== undefined && (
                <dd>
                  <a href={source.url} rel="noopener">
                    {source.url}
                  </a>
                </dd>
              )}
              {source.note !== undefined && (
                <dd>
                  <StoryText of={source.note} />
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
