import type { Source } from '../domain/story.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { ContentHash } from './content-hash.tsx';
import { PageLink } from './page-link.tsx';

/** The page on which a report was read; or, where none of its words was read there, an outlet that passed it on. */
export function ReportPage({ page, told }: { page: Source; told: boolean }) {
  const { punctuation, sources } = useLaterMessages();
  const dates = useDateWords();
  const text = useText();
  if (!told) {
    return (
      <div>
        <dt>{sources.through}</dt>
        <dd>
          <StoryText of={page.name} />
          {punctuation.comma}
          {page.published === undefined ? sources.dayUnknown : dates.iso(page.published)}
        </dd>
      </div>
    );
  }
  return (
    <>
      {page.url !== undefined && (
        <div>
          <dt>{sources.readAt}</dt>
          <dd className="report-column-address">
            <PageLink url={page.url} shown="address" />
          </dd>
        </div>
      )}
      {page.origin !== undefined && page.origin !== page.id && (
        <div>
          <dt>{sources.pageDay}</dt>
          <dd>{page.published === undefined ? sources.pageDayUnknown : dates.iso(page.published)}</dd>
        </div>
      )}
      {page.sha256 !== undefined && (
        <div>
          <dt>{sources.text}</dt>
          <dd>
            <ContentHash sha256={page.sha256} name={text(page.name)} />
          </dd>
        </div>
      )}
      {page.retrieved !== undefined && (
        <div>
          <dt>{sources.lookedUp}</dt>
          <dd>{dates.iso(page.retrieved)}</dd>
        </div>
      )}
    </>
  );
}
