import type { Catalog, EventRecord } from '../domain/catalog.ts';
import { type ChainRow, listChainRows } from '../domain/chain-rows.ts';
import type { Claim } from '../domain/claim.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { originOfSource } from '../domain/publication.ts';
import { type Account, type ComparedSide, listAccounts } from '../testimony/list-accounts.ts';

/**
 * What one source says of the events of a stop, in as few words as a slide has room for; dates and places are those of
 * the first event.
 */
export interface StopAccount extends Pick<Account, 'source' | 'origin' | 'dates' | 'places'> {
  /** Where it differs from the others. */
  readonly sides: readonly ComparedSide[];
  readonly claims: readonly Claim[];
  /** Whom it has it from; absent for a source beside the reports. */
  readonly chain: ChainRow | undefined;
}

export interface StopAccounts {
  readonly accounts: readonly StopAccount[];
  /** Claims of sources beside the reports, where there is but one report, or none. */
  readonly outside: readonly Claim[];
}

/** A slide has room for so many sentences of each source. */
const SENTENCES = 3;
/** Enough to compare, so that no more is told of a source. */
const COMPARED = 2;

/** Who tells of the events, with what each says of them: where sources differ first. */
export function listStopAccounts(catalog: Catalog, records: readonly EventRecord[]): StopAccounts {
  const isOutside = (id: SourceId) => catalog.sources.get(id)?.context === true;
  const claims = records.flatMap((record) => rankClaims(record));
  const accounts = new Map<SourceId, Account[]>();
  for (const account of records.flatMap((record) => listAccounts(catalog, record)))
    if (!isOutside(account.source)) accounts.set(account.source, [...(accounts.get(account.source) ?? []), account]);
  const chains = listChainRows(catalog, { claims });
  const [first] = records;
  const ofFirst = new Map((first ? listAccounts(catalog, first) : []).map((account) => [account.source, account]));
  const dayOf = (id: SourceId) => catalog.sources.get(originOfSource(catalog.sources, id))?.published ?? '9';
  const inOrder = [...accounts].sort(([one], [other]) => dayOf(one).localeCompare(dayOf(other)));
  const told = inOrder.map(([source, own]): StopAccount => {
    // With nobody to differ from, what it says itself tells more.
    const sides = accounts.size > 1 ? distinct(own.flatMap((account) => account.sides)).slice(0, SENTENCES) : [];
    const free = sides.length >= COMPARED ? 0 : SENTENCES - sides.length;
    return {
      source,
      origin: own[0]?.origin ?? source,
      dates: ofFirst.get(source)?.dates ?? [],
      places: ofFirst.get(source)?.places ?? [],
      sides,
      claims: claims.filter((claim) => claim.source === source).slice(0, free),
      chain: chains.find((row) => row.source === source),
    };
  });
  const outside = told.length > 1 ? [] : claims.filter(({ source }) => isOutside(source)).slice(0, SENTENCES);
  return { accounts: told, outside };
}

function distinct(sides: readonly ComparedSide[]): readonly ComparedSide[] {
  return [...new Map(sides.map((side) => [side.id, side])).values()];
}

/** What dates or places an event first, then what comes first in print. */
function rankClaims({ event, claims }: EventRecord): readonly Claim[] {
  const rank = ({ id, tier }: Claim) =>
    event.when.includes(id) ? 0 : event.where.includes(id) ? 1 : tier === 'core' ? 2 : 3;
  return [...claims].sort(
    (one, other) => rank(one) - rank(other) || (one.evidence?.start ?? 0) - (other.evidence?.start ?? 0),
  );
}
