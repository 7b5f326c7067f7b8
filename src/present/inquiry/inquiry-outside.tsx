import type { Inquiry } from '../../domain/inquiry/inquire.ts';
import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';
import { useMessages, useText } from '../../i18n/messages-context.tsx';
import { useCatalog } from '../../state/session-context.tsx';
import { OutsideFacts } from '../../testimony/corroboration-facts.tsx';
import { Fact } from '../../testimony/fact.tsx';
import { useAccounts } from '../../testimony/use-accounts.ts';

/** Who tells of the event from outside, by name: who agrees with the reports, who denies them, and who does neither. */
export function InquiryOutside({ inquiry: { corroboration } }: { inquiry: Inquiry }) {
  const catalog = useCatalog();
  const { sourcing } = useInquiryMessages();
  const { punctuation } = useMessages();
  const text = useText();
  const { table, origins, confirmedBy, deniedBy } = corroboration;
  const accounts = useAccounts(catalog, table.columns, true);
  const taken = new Set([...confirmedBy, ...deniedBy]);
  const others = table.columns.filter(({ origin, outside }) => outside && !taken.has(origin));
  // Where no report tells it, they have columns of their own.
  if (origins.length === 0 || taken.size + others.length === 0) return null;
  return (
    <ul className="inquiry-outside">
      <OutsideFacts corroboration={corroboration} accounts={accounts} />
      {others.length > 0 && (
        <Fact of={sourcing.outside}>
          {others.map(({ origin }) => text(accounts.name(origin))).join(punctuation.semicolon)}
        </Fact>
      )}
    </ul>
  );
}
