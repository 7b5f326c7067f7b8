import type { Catalog } from '../domain/catalog.ts';
import type { CorroborationRow, CorroborationTable } from '../domain/inquiry/corroborate.ts';
import { wordsOf } from './corroboration-side.tsx';
import type { Accounts } from './use-accounts.ts';

interface Choice {
  readonly catalog: Catalog;
  readonly accounts: Accounts;
  readonly judged: boolean;
  /** Whether accounts beside the reports have columns. */
  readonly outside: boolean;
}

/** The topics that a table of an event has rows for, in its order. */
export function listTopics({ columns, rows }: CorroborationTable, choice: Choice): readonly CorroborationRow[] {
  const { catalog, accounts, judged, outside } = choice;
  const shown = columns.map((column) => outside || !column.outside);
  return rows.filter(({ cells }) =>
    cells.some((cell, index) => {
      // What only accounts speak of that are left out is no topic here.
      if (!shown[index] || cell.standing === 'silent') return false;
      if (judged) return true;
      // Nor is one of which nothing can be read without giving a name away.
      const words = wordsOf(cell, catalog, judged);
      return words !== undefined && accounts.told(words) !== undefined;
    }),
  );
}
