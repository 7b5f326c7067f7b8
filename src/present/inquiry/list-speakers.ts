import type { SourceId } from '../../domain/identifiers.ts';
import type { Inquiry } from '../../domain/inquiry/inquire.ts';

/** An account that says something of the event. */
export interface Speaker {
  readonly origin: SourceId;
  /** From 1 on, silent accounts counted: what it is called while its name is covered. */
  readonly number: number;
  readonly outside: boolean;
}

/** Those who speak of an event: its reports, or, where none does, the accounts beside them. */
export function listSpeakers({ corroboration: { table, origins } }: Inquiry): readonly Speaker[] {
  return table.columns
    .map(({ origin, outside }, index) => ({ origin, outside, number: index + 1 }))
    .filter(({ origin, outside }) => (origins.length === 0 ? outside : origins.includes(origin)));
}
