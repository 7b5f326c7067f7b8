import type { Catalog } from '../domain/catalog.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { originOfSource } from '../domain/publication.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';

/** Where the reports differ, topic by topic, and the oddities of the print. */
export function RecordComparisons({ catalog }: { catalog: Catalog }) {
  const { evidence, punctuation, record } = useLaterMessages();
  const text = useText();
  const { comparisons, oddities } = catalog.story;
  const sourceOf = (id: SourceId) => catalog.sources.get(originOfSource(catalog.sources, id));
  const nameOf = (id: SourceId) => text(sourceOf(id)?.name ?? id);
  return (
    <>
      <section>
        <h2>{record.comparisons(comparisons.length)}</h2>
        {comparisons.map(({ id, topic, relation, sides, reason, spans }) => (
          <section key={id} className="story-record-comparison" data-comparison={id}>
            <h3>
              <StoryText of={topic} /> <small>{evidence.relation(relation)}</small>
            </h3>
            <dl>
              {sides.map((side) => (
                <div key={side.source}>
                  <dt>
                    <StoryText of={sourceOf(side.source)?.name ?? side.source} />
                  </dt>
                  <dd>
                    <StoryText of={side.text} />
                  </dd>
                </div>
              ))}
            </dl>
            {reason !== undefined && (
              <p className="story-record-aside">
                <StoryText of={reason} />
              </p>
            )}
            {spans && (
              <p className="story-record-aside">{spans.map(({ label }) => text(label)).join(punctuation.semicolon)}</p>
            )}
          </section>
        ))}
      </section>
      <section>
        <h2>{record.oddities}</h2>
        <ul className="story-record-oddities">
          {oddities.map((oddity) => (
            <li key={oddity.id}>
              <StoryText of={oddity.text} />{' '}
              {oddity.sources.length > 0 && (
                <cite>{evidence.oddityAt(oddity.sources.map(nameOf).join(punctuation.comma), oddity.paragraph)}</cite>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
