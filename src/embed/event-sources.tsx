import type { EventRecord } from '../domain/catalog.ts';
import { countReportsToCome } from '../domain/next-publication.ts';
import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { describeDate } from '../i18n/event-words.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog, useKnowledge, useSelection } from '../state/session-context.tsx';
import { type Account, listAccounts } from '../testimony/list-accounts.ts';
import { MarkedDifference } from '../testimony/marked-difference.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';
import { RestLine } from './rest-line.tsx';
import './event-sources.css';

/** The selected event, and what each source says of it, side by side. */
export function EventSources() {
  const catalog = useCatalog();
  const { evidence } = useMessages();
  const embed = useEmbedMessages();
  const selected = useSelection((state) => state.event);
  const record = selected === undefined ? undefined : catalog.byId.get(selected);
  return (
    <section className="event-sources" aria-label={evidence.region} data-event={record?.id}>
      {record ? (
        <EventAccounts record={record} />
      ) : (
        <p className="event-sources-none">{selected === undefined ? evidence.empty : embed.notKnown}</p>
      )}
    </section>
  );
}

function EventAccounts({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const course = useKnowledge((state) => state.course);
  const { publicity } = useMessages().evidence;
  const index = catalog.story.lanes.findIndex(({ id }) => id === record.event.lane);
  const lane = catalog.story.lanes[index];
  const accounts = listAccounts(catalog, record);
  const coming = countReportsToCome(catalog, course, record.id);
  const places = Array.from({ length: coming }, (_, at) => accounts.length + at);
  return (
    <>
      <h2 className="event-sources-title">
        {lane && <LaneMark shape={lane.shape} lane={index} />}
        <span>
          <StoryText of={record.event.title} />
        </span>
      </h2>
      <div className="event-sources-columns" data-columns={Math.min(accounts.length + coming, 3)}>
        {accounts.map((account) => (
          <AccountColumn key={account.source} account={account} record={record} />
        ))}
        {places.map((place) => (
          <div key={place} className="event-account event-account-coming">
            <h3>{publicity.comingReport(place)}</h3>
            <p>{publicity.notInPrint}</p>
          </div>
        ))}
      </div>
      <RestLine />
    </>
  );
}

function AccountColumn({ account, record }: { account: Account; record: EventRecord }) {
  const catalog = useCatalog();
  const messages = useMessages();
  const embed = useEmbedMessages();
  const dates = useDateWords();
  const text = useText();
  const { source, origin, sides, claims } = account;
  const page = catalog.sources.get(origin) ?? catalog.sources.get(source);
  const published = page?.published === undefined ? undefined : dates.isoShort(page.published);
  const said = account.dates.map((value) => describeDate(catalog, value, 'short', { dates, messages }));
  // A report's own publication is dated above.
  const when = said.at(-1) === published ? [] : said;
  const where = account.places.flatMap(({ place }) => {
    const known = catalog.places.get(place);
    return known ? [text(known.name)] : [];
  });
  return (
    <article className="event-account" data-source={source} aria-label={page ? text(page.name) : source}>
      <h3>
        <span className="event-account-name">{page ? <StoryText of={page.name} /> : source}</span>{' '}
        {published !== undefined && (
          <span className="event-account-day">
            <span className="visually-hidden">{embed.published}</span> {published}
          </span>
        )}
      </h3>
      {when.length + where.length > 0 && (
        <p className="event-account-when">{embed.whenAndWhere(when.at(-1) ?? '', where.at(-1) ?? '')}</p>
      )}
      {sides.map(({ id, side }) => (
        <p
          key={`${record.id}/${id}`}
          className={side.claims.length > 0 ? 'event-account-side' : 'event-account-side event-account-silent'}
        >
          <MarkedDifference of={side.text} differing={side.differing} />
        </p>
      ))}
      {sides.length === 0 &&
        claims.map(({ id, statement }) => (
          <p key={id} className="event-account-side" data-claim={id}>
            <StoryText of={statement} />
          </p>
        ))}
      {page?.url !== undefined && (
        <p className="event-account-address">
          <a href={page.url}>{page.url}</a>
        </p>
      )}
    </article>
  );
}
