import type { Catalog } from '../domain/catalog.ts';
import type { Inquiry } from '../domain/inquiry/inquire.ts';
import type { Accounts } from './use-accounts.ts';

/** What a prompt is answered from. */
export interface FactsProps {
  readonly inquiry: Inquiry;
  readonly catalog: Catalog;
  readonly accounts: Accounts;
  readonly revealed: boolean;
}
