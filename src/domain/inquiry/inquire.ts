import type { Catalog, DateValue, EventRecord } from '../catalog.ts';
import { attributionKey, type ChainRow, listChainRows, sharedRoot } from '../chain-rows.ts';
import type { Attribution, Claim } from '../claim.ts';
import { creditsEarlier } from '../crediting.ts';
import { listOddities } from '../event-oddities.ts';
import type { ClaimId, EventId, SourceId } from '../identifiers.ts';
import { isYearInferred } from '../inferred-year.ts';
import type { Text } from '../prose.ts';
import { originOfSource, publicationOfSource } from '../publication.ts';
import { delayUntil, type Secrecy } from '../secrecy.ts';
import { type Interval, meets } from '../time/interval.ts';
import { type CorroborationTable, corroborate } from './corroborate.ts';
import type { Standing } from './standing.ts';

/**
 * The four questions of the Historical Thinking Chart (Stanford History Education Group), as far as a story's data
 * answer them. Facts only; what a source might gain, or how near it stood, is asked of the class and answered nowhere.
 */
export interface Inquiry {
  readonly event: EventId;
  readonly sourcing: Sourcing;
  readonly context: Contextualization;
  readonly corroboration: Corroboration;
  readonly reading: CloseReading;
}

/** Who says so. */
export interface Sourcing {
  /** One a page of a report: the way by which it came to tell. */
  readonly chains: readonly ChainRow[];
  /** On whom every report rests, if they have that in common. */
  readonly shared?: Attribution;
  readonly creditsEarlier: boolean;
  /** Whose word the reports' claims are, most claims first. */
  readonly voices: readonly Voice[];
  /** Claims of reports behind which no person and no office is named. */
  readonly nameless: readonly ClaimId[];
  readonly outside: readonly SourceId[];
}

export interface Voice {
  readonly attribution: Attribution;
  readonly claims: readonly ClaimId[];
  readonly origins: readonly SourceId[];
}

/** When it was told, and what else there was. */
export interface Contextualization {
  /** When the event took place, as its claims leave it. */
  readonly happened: readonly Interval[];
  /** By day, unknown days last. */
  readonly tellings: readonly Telling[];
  /** Other events that were under way at the time (on the first day of what has no end), in the order of the list. */
  readonly alongside: readonly EventId[];
  /** Those of them, and the event itself, that were kept from the public, and reported only later. */
  readonly unknownThen: readonly EventId[];
}

/** When one report or outside account was published. Absent where the day is unknown. */
export interface Telling {
  readonly origin: SourceId;
  readonly outside: boolean;
  readonly day?: Interval;
  /** How long after the event; absent where one of the two has no date, or it came out before or during the event. */
  readonly delay?: Secrecy;
}

/** Which accounts stand together. */
export interface Corroboration {
  readonly table: CorroborationTable;
  /** On how many topics each origin stands how; in the order of the columns. */
  readonly tallies: readonly { readonly origin: SourceId; readonly counts: Readonly<Record<Standing, number>> }[];
  /** Reports that speak of the event, each origin once. */
  readonly origins: readonly SourceId[];
  readonly confirmedBy: readonly SourceId[];
  readonly deniedBy: readonly SourceId[];
}

/** How it is said. */
export interface CloseReading {
  readonly modes: readonly { readonly mode: Claim['mode']; readonly claims: readonly ClaimId[] }[];
  readonly hedged: readonly { readonly claim: ClaimId; readonly words: readonly Text[] }[];
  readonly corrected: readonly ClaimId[];
  /** Ids of oddities. */
  readonly oddities: readonly string[];
  /** Every date that is given, coarse ones first, with how exact it is. */
  readonly dates: readonly DateValue[];
  readonly yearInferred: boolean;
}

/** Undefined where nothing is known of the event. */
export function inquireInto(catalog: Catalog, event: EventId): Inquiry | undefined {
  const record = catalog.byId.get(event);
  if (!record) return undefined;
  const table = corroborate(catalog, event);
  return {
    event,
    sourcing: source(catalog, record),
    context: contextualize(catalog, record, table),
    corroboration: compare(record, table),
    reading: readClosely(catalog, record),
  };
}

function source(catalog: Catalog, record: EventRecord): Sourcing {
  const chains = listChainRows(catalog, record);
  const shared = sharedRoot(chains);
  const reported = record.claims.filter((claim) => !isOutside(catalog, claim));
  const voices = new Map<string, { attribution: Attribution; claims: Claim[] }>();
  const nameless: ClaimId[] = [];
  for (const claim of reported) {
    const [first] = claim.attribution;
    if (!first || !['officials', 'person', 'group'].includes(first.kind)) nameless.push(claim.id);
    else {
      const key = attributionKey(first);
      const { attribution, claims } = voices.get(key) ?? { attribution: first, claims: [] };
      voices.set(key, { attribution, claims: [...claims, claim] });
    }
  }
  return {
    chains,
    ...(shared && { shared }),
    creditsEarlier: creditsEarlier(catalog, [...new Set(chains.map(({ origin }) => origin))]),
    voices: [...voices.values()]
      .sort((a, b) => b.claims.length - a.claims.length)
      .map(({ attribution, claims }) => ({
        attribution,
        claims: claims.map(({ id }) => id),
        origins: originsOf(catalog, claims),
      })),
    nameless,
    outside: originsOf(
      catalog,
      record.claims.filter((claim) => isOutside(catalog, claim)),
    ),
  };
}

function contextualize(catalog: Catalog, record: EventRecord, { columns }: CorroborationTable): Contextualization {
  const { timeZone } = catalog.calendar;
  const speaking = new Set(originsOf(catalog, record.claims));
  const end = Math.max(...record.happened.map((time) => time.end));
  const window = windowOf(record);
  const alongside = catalog.events.filter(
    (other) => other !== record && other.happened.some((time) => window.some((own) => meets(time, own))),
  );
  return {
    happened: record.happened,
    tellings: columns
      .filter(({ origin }) => speaking.has(origin))
      .map(({ origin, outside }): Telling => {
        const day = publicationOfSource(origin, catalog.sources, timeZone);
        const delay = day && day.start >= end ? delayUntil(record, day, timeZone) : undefined;
        return { origin, outside, ...(day && { day }), ...(delay && { delay }) };
      })
      .sort((a, b) => (a.day?.start ?? Number.MAX_VALUE) - (b.day?.start ?? Number.MAX_VALUE)),
    alongside: alongside.map(({ id }) => id),
    unknownThen: [record, ...alongside]
      .filter(({ event, publication }) => event.publicity === 'kept' && publication && publication.day.start >= end)
      .map(({ id }) => id),
  };
}

/** What goes on with no end given is looked at on its first day: sooner or later everything is beside it. */
function windowOf({ happened, dates }: EventRecord): readonly Interval[] {
  const [first] = happened;
  if (!first || !dates.some(({ openEnd }) => openEnd)) return happened;
  return [{ start: first.start, end: first.start + 1 }];
}

const NONE: Readonly<Record<Standing, number>> = {
  agrees: 0,
  differs: 0,
  'more-exact': 0,
  adds: 0,
  less: 0,
  contradicts: 0,
  denies: 0,
  silent: 0,
};

function compare({ claims }: EventRecord, table: CorroborationTable): Corroboration {
  const speaking = new Set(claims.map(({ source: page }) => page));
  const outside = table.columns.filter((column) => column.outside);
  const bearing = (relation: string) =>
    outside
      .filter(({ pages }) =>
        claims.some((claim) => pages.includes(claim.source) && claim.bearing?.relation === relation),
      )
      .map(({ origin }) => origin);
  return {
    table,
    tallies: table.columns.map(({ origin }, index) => {
      const counts = { ...NONE };
      for (const { cells } of table.rows) counts[cells[index]?.standing ?? 'silent'] += 1;
      return { origin, counts };
    }),
    origins: table.columns
      .filter((column) => !column.outside && column.pages.some((page) => speaking.has(page)))
      .map(({ origin }) => origin),
    confirmedBy: bearing('agrees'),
    deniedBy: bearing('denies'),
  };
}

function readClosely(catalog: Catalog, record: EventRecord): CloseReading {
  const reported = record.claims.filter((claim) => !isOutside(catalog, claim));
  const modes = ['asserted', 'presupposed', 'quoted', 'interpreted'] as const;
  return {
    modes: modes
      .map((mode) => ({ mode, claims: reported.filter((claim) => claim.mode === mode).map(({ id }) => id) }))
      .filter(({ claims }) => claims.length > 0),
    hedged: reported.flatMap(({ id, hedging }) => (hedging.length > 0 ? [{ claim: id, words: hedging }] : [])),
    corrected: record.claims.filter(({ correction }) => correction).map(({ id }) => id),
    oddities: listOddities(catalog.story.oddities, record).map(({ id }) => id),
    dates: [...record.dates, ...record.contextDates],
    yearInferred: isYearInferred(record, catalog.claims),
  };
}

function isOutside({ sources }: Catalog, claim: Claim): boolean {
  return sources.get(claim.source)?.context === true;
}

function originsOf({ sources }: Catalog, claims: readonly Claim[]): readonly SourceId[] {
  return [...new Set(claims.map((claim) => originOfSource(sources, claim.source)))];
}
