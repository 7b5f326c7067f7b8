import type { Catalog } from '../domain/catalog.ts';
import type { EventId } from '../domain/identifiers.ts';
import { type CorroborationRow, corroborate } from '../domain/inquiry/corroborate.ts';
import type { CorroborationColumn } from '../domain/inquiry/corroboration-columns.ts';
import { useInquiryMessages } from '../i18n/inquiry-messages.ts';
import { useDateWords, useMessages } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { CorroborationSide } from './corroboration-side.tsx';
import { listTopics } from './list-topics.ts';
import { type Accounts, useAccounts } from './use-accounts.ts';
import './corroboration-table.css';

export interface CorroborationTableProps {
  readonly event: EventId;
  /** Without it the accounts have numbers in the place of names, for a class that judges them first. */
  readonly revealed?: boolean;
  /** Without it only what they say is there, and how they stand to each other is left to the class. */
  readonly judged?: boolean;
  /** Whether accounts beside the reports have columns. */
  readonly outside?: boolean;
  /** How many topics at most, weightiest first; the rest is counted below. */
  readonly most?: number;
}

/** Topic by topic, how each account of an event stands. It grows with the text around it. Nothing where nothing is known. */
export function CorroborationTable(props: CorroborationTableProps) {
  return <CorroborationSheet {...props} catalog={useCatalog()} />;
}

/** The same where there is no session, such as in print. */
export function CorroborationSheet(props: CorroborationTableProps & { readonly catalog: Catalog }) {
  const { catalog, event, revealed = true, judged = true, outside = true, most = Infinity } = props;
  const inquiry = useInquiryMessages();
  const table = corroborate(catalog, event);
  const accounts = useAccounts(catalog, table.columns, revealed);
  const shown = table.columns.map((column) => outside || !column.outside);
  const rows = listTopics(table, { catalog, accounts, judged, outside });
  if (rows.length === 0) return null;
  const left = rows.length - Math.min(rows.length, most);
  return (
    <div className="corroboration" data-columns={shown.filter(Boolean).length}>
      <table className="corroboration-table">
        <caption className="visually-hidden">{inquiry.table}</caption>
        <thead>
          <tr>
            <th scope="col" className="corroboration-topic">
              {inquiry.topic}
            </th>
            {table.columns.map(
              (column, index) =>
                shown[index] && (
                  <ColumnHead
                    key={column.origin}
                    column={column}
                    catalog={catalog}
                    accounts={accounts}
                    revealed={revealed}
                  />
                ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <TopicRow
              key={row.id}
              row={row}
              shown={shown}
              outside={table.columns.map((column) => column.outside)}
              catalog={catalog}
              accounts={accounts}
              judged={judged}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="corroboration-left">{inquiry.moreTopics(left)}</p>}
    </div>
  );
}

interface HeadProps {
  readonly column: CorroborationColumn;
  readonly catalog: Catalog;
  readonly accounts: Accounts;
  readonly revealed: boolean;
}

function ColumnHead({ column: { origin, outside }, catalog, accounts, revealed }: HeadProps) {
  const inquiry = useInquiryMessages();
  const dates = useDateWords();
  const published = revealed ? catalog.sources.get(origin)?.published : undefined;
  return (
    <th scope="col" data-origin={revealed ? origin : undefined}>
      <span className="corroboration-account">
        <StoryText of={accounts.name(origin)} />
      </span>{' '}
      {published !== undefined && <span className="corroboration-day">{dates.isoShort(published)}</span>}
      {outside && <span className="corroboration-outside">{inquiry.outside}</span>}
    </th>
  );
}

interface RowProps {
  readonly row: CorroborationRow;
  readonly shown: readonly boolean[];
  readonly outside: readonly boolean[];
  readonly catalog: Catalog;
  readonly accounts: Accounts;
  readonly judged: boolean;
}

function TopicRow({ row, shown, outside, catalog, accounts, judged }: RowProps) {
  const { events } = useMessages();
  return (
    <tr data-topic={row.id} className={'kind' in row.topic ? 'corroboration-untitled' : undefined}>
      <th scope="row" className="corroboration-topic">
        {'comparison' in row.topic ? <StoryText of={row.topic.comparison.topic} /> : events.kind(row.topic.kind)}
      </th>
      {row.cells.map(
        (cell, index) =>
          shown[index] && (
            <td key={cell.origin} data-standing={cell.standing} data-outside={outside[index] || undefined}>
              <span className="corroboration-of">
                <StoryText of={accounts.name(cell.origin)} />
              </span>
              <CorroborationSide cell={cell} topic={row.topic} catalog={catalog} accounts={accounts} judged={judged} />
            </td>
          ),
      )}
    </tr>
  );
}
