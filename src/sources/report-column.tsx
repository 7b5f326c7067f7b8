import { originOfSource } from '../domain/publication.ts';
import type { Source } from '../domain/story.ts';
import { startOfDay } from '../domain/time/calendar.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDateWords, useText } from '../i18n/messages-context.tsx';
import { PrintedHeadline } from '../i18n/printed-headline.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { PageLink } from './page-link.tsx';
import { ReportChain } from './report-chain.tsx';
import { ReportPage } from './report-page.tsx';
import './report-column.css';

/** One report: its day, the way of its words, what it carries, and where it was read. */
export function ReportColumn({ report }: { report: Source }) {
  const catalog = useCatalog();
  const { punctuation, sources } = useLaterMessages();
  const dates = useDateWords();
  const text = useText();
  const pages = catalog.story.sources.filter(
    ({ id, context }) => !context && originOfSource(catalog.sources, id) === report.id,
  );
  const ids = new Set(pages.map(({ id }) => id));
  const claims = catalog.story.claims.filter(({ source }) => ids.has(source));
  // Elsewhere on the page its claims go by these.
  const codes = claims.map(({ id }) => id).sort();
  const [first, last] = [codes[0], codes.at(-1)];
  const events = new Set(claims.map(({ event }) => event));
  const unnamed = claims.filter(({ attribution }) => attribution[0]?.kind === 'unnamed');
  const notes = pages.flatMap(({ id, name, note }) => (note === undefined ? [] : [{ id, name, note }]));
  const told = (page: Source) => claims.some(({ source }) => source === page.id);
  // Where its own page was not read, its headline and address come from a repost, and go with it.
  const reposted = catalog.story.sources.some(({ context, url }) => context && url === report.url);
  const [year, month, day] = (report.published ?? '').split('-').map(Number);
  return (
    <article className="report-column" aria-label={text(report.name)}>
      <h3>
        <StoryText of={report.name} />
      </h3>
      <p className="report-column-day">
        {report.published === undefined
          ? sources.publishedUnknown
          : year && month && day
            ? dates.weekdayAndDay(startOfDay(year, month, day, catalog.story.timeZone))
            : dates.iso(report.published)}
      </p>
      <ReportChain claims={claims} />
      <dl className="report-column-facts">
        <div>
          <dt>{sources.carries}</dt>
          <dd>
            {sources.carried(claims.length, events.size)}
            {first !== undefined && last !== undefined && punctuation.comma + sources.codes(first, last)}
          </dd>
        </div>
        {report.title !== undefined && (told(report) || reposted) && (
          <div>
            <dt>{sources.headline}</dt>
            <dd>
              {punctuation.opening}
              <PrintedHeadline of={report} />
              {punctuation.closing}
              {reposted && report.url !== undefined && (
                <>
                  {' '}
                  <PageLink url={report.url} shown="host" />
                </>
              )}
            </dd>
          </div>
        )}
        {pages
          .filter((page) => page !== report || told(report))
          .map((page) => (
            <ReportPage key={page.id} page={page} told={told(page)} />
          ))}
        <div>
          <dt>{sources.unnamed}</dt>
          <dd>{sources.unnamedClaims(unnamed.length)}</dd>
        </div>
      </dl>
      {notes.length > 0 && (
        <details className="report-column-notes">
          <summary>{sources.notes}</summary>
          {notes.map(({ id, name, note }) => (
            <p key={id}>
              <strong>
                <StoryText of={name} />.
              </strong>{' '}
              <StoryText of={note} />
            </p>
          ))}
        </details>
      )}
    </article>
  );
}
