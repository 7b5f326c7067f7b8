import type { CorroborationRow } from '../../domain/inquiry/corroborate.ts';
import type { Inquiry } from '../../domain/inquiry/inquire.ts';
import { useText } from '../../i18n/messages-context.tsx';
import { useCatalog } from '../../state/session-context.tsx';
import { wordsOf } from '../../testimony/corroboration-side.tsx';
import { CorroborationTable } from '../../testimony/corroboration-table.tsx';
import { listTopics } from '../../testimony/list-topics.ts';
import { useAccounts } from '../../testimony/use-accounts.ts';
import { fitTopics } from './fit-topics.ts';

interface Props {
  readonly inquiry: Inquiry;
  readonly revealed: boolean;
  /** Lines of text that there is room for. */
  readonly lines: number;
}

/** Letters of the columns of accounts together, in one line. */
const WIDE = 62;

/** What the accounts say, topic by topic: as many as a slide has room for. Those beside the reports where no report tells it. */
export function TopicTable({ inquiry: { event, corroboration }, revealed, lines }: Props) {
  const catalog = useCatalog();
  const text = useText();
  const { columns } = corroboration.table;
  const accounts = useAccounts(catalog, columns, revealed);
  const outside = corroboration.origins.length === 0;
  const shown = columns.map((column) => outside || !column.outside);
  // One alone stands to nobody.
  const judged = revealed && shown.filter(Boolean).length > 1;
  const topics = listTopics(corroboration.table, { catalog, accounts, judged, outside });
  const textsOf = ({ cells }: CorroborationRow) =>
    cells.filter((_, index) => shown[index]).map((cell) => text(wordsOf(cell, catalog, judged) ?? ''));
  const letters = Math.floor(WIDE / Math.max(shown.filter(Boolean).length, 1));
  // Above what is said stands how it stands.
  const most = fitTopics(topics, { letters, lines, extra: judged ? 1 : 0 }, textsOf);
  return <CorroborationTable event={event} revealed={revealed} judged={judged} outside={outside} most={most} />;
}
