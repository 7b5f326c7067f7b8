import type { Catalog, EventRecord } from '../domain/catalog.ts';
import type { Claim, SourceId } from '../domain/story.ts';
import { type Account, type ComparedSide, listAccounts } from '../testimony/list-accounts.ts';

/**
 * What one source says of the events of a stop, in as few words as a slide has room for; dates and places are those of
 * the first event.
 */
export interface StopAccount extends Pick<Account, 'source' | 'origin' | 'dates' | 'places'> {
  readonly sides: readonly ComparedSide[];
  readonly claims: readonly Claim[];
}

/** A slide has room for so many sentences of each source. */
const SENTENCES = 3;

/** Who tells of the events, with what each says of them: where sources differ first. */
export function listStopAccounts(catalog: Catalog, records: readonly EventRecord[]): readonly StopAccount[] {
  const byEvent = records.map((record) => listAccounts(catalog, record));
  const sources = new Map<SourceId, Account[]>();
  for (const account of byEvent.flat()) sources.set(account.source, [...(sources.get(account.source) ?? []), account]);
  const reports = [...sources].filter(([id]) => !catalog.sources.get(id)?.context);
  const shown = reports.length > 0 ? reports : [...sources].slice(0, SENTENCES);
  const first = new Map(byEvent[0]?.map((account) => [account.source, account]));
  return shown.map(([source, accounts]) => {
    const sides = distinct(accounts.flatMap((account) => account.sides)).slice(0, SENTENCES);
    const claims = accounts.filter((account) => account.sides.length === 0).flatMap((account) => account.claims);
    return {
      source,
      origin: accounts[0]?.origin ?? source,
      dates: first.get(source)?.dates ?? [],
      places: first.get(source)?.places ?? [],
      sides,
      claims: claims.slice(0, SENTENCES - sides.length),
    };
  });
}

function distinct(sides: readonly ComparedSide[]): readonly ComparedSide[] {
  return [...new Map(sides.map((side) => [side.id, side])).values()];
}
