import type { Inquiry } from '../../domain/inquiry/inquire.ts';
import { useCatalog } from '../../state/session-context.tsx';
import { OutsideFacts } from '../../testimony/corroboration-facts.tsx';
import { useAccounts } from '../../testimony/use-accounts.ts';

/** Who agrees with the reports and who denies them, from outside, by name. */
export function InquiryOutside({ inquiry: { corroboration } }: { inquiry: Inquiry }) {
  const catalog = useCatalog();
  const accounts = useAccounts(catalog, corroboration.table.columns, true);
  const { origins, confirmedBy, deniedBy } = corroboration;
  // Where no report tells it, they have columns of their own.
  if (origins.length === 0 || confirmedBy.length + deniedBy.length === 0) return null;
  return (
    <ul className="inquiry-outside">
      <OutsideFacts corroboration={corroboration} accounts={accounts} />
    </ul>
  );
}
