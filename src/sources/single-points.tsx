import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import type { BackingSource } from './group-outside.ts';
import { PageLink } from './page-link.tsx';

/** Sources that tell nothing of their own here: copies, summaries, pages that settle a reading. */
export function SinglePoints({ backing }: { backing: readonly BackingSource[] }) {
  const { punctuation, sources } = useLaterMessages();
  const dates = useDateWords();
  return (
    <section className="single-points" aria-labelledby="single-points">
      <h4 id="single-points">{sources.outside.single}</h4>
      <p>{sources.outside.singleNote}</p>
      <ul>
        {backing.map(({ source, besides }) => (
          <li key={source.id}>
            <p>
              <strong>
                <StoryText of={source.name} />
              </strong>{' '}
              {source.published === undefined ? sources.dayUnknown : dates.iso(source.published)}
              {besides > 0 && punctuation.comma + sources.outside.setBeside(besides)}
            </p>
            {source.url !== undefined && <PageLink url={source.url} shown="host" />}
            {source.note !== undefined && (
              <p className="outside-source-note">
                <StoryText of={source.note} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
