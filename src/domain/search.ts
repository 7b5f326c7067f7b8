import MiniSearch from 'minisearch';
import type { Catalog, EventRecord } from './catalog.ts';
import type { Claim } from './claim.ts';
import type { ClaimId, EventId } from './identifiers.ts';
import type { Text } from './prose.ts';
import { type Stretch, splitMatches, wordsOf } from './search-words.ts';

/** What a query found: events by title, people or places, and the claims whose own words match. */
export interface SearchResult {
  /** Every event found, by itself or through a claim. */
  readonly events: ReadonlySet<EventId>;
  /** Claims with every word, or with some where no single claim of the event has them all. */
  readonly claims: ReadonlySet<ClaimId>;
  /** The words of the story that matched, folded. */
  readonly terms: ReadonlySet<string>;
  /** Cuts a text where its words matched. */
  split(text: string): readonly Stretch[];
}

export interface SearchIndex {
  /** Undefined for a query without a word, which narrows nothing. */
  search(query: string): SearchResult | undefined;
}

interface SearchEntry {
  readonly id: string;
  readonly event: EventId;
  readonly claim?: ClaimId;
  readonly words: string;
}

// "Iran" and "Iraq" are one letter apart: a short word has to be right.
const SHORTEST_FUZZY = 5;

/** Indexes titles, statements, actors and places in one language, so that every word of a query must be met. */
export function createSearchIndex(catalog: Catalog, text: (text: Text) => string): SearchIndex {
  const index = new MiniSearch<SearchEntry>({
    fields: ['words'],
    storeFields: ['event', 'claim'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length < SHORTEST_FUZZY ? false : 0.15),
      combineWith: 'AND',
    },
  });
  for (const record of catalog.events) {
    index.add(eventEntry(catalog, record, text));
    for (const claim of record.claims) index.add(claimEntry(catalog, claim, text));
  }
  return {
    search(query) {
      if (wordsOf(query).length === 0) return undefined;
      const events = new Set<EventId>();
      const claims = new Set<ClaimId>();
      const terms = new Set<string>();
      for (const { event, claim, match } of index.search(query)) {
        events.add(event as EventId);
        if (claim !== undefined) claims.add(claim as ClaimId);
        for (const term of Object.keys(match)) terms.add(term);
      }
      const told = new Set([...claims].map((id) => catalog.claims.get(id)?.event));
      // The words of one event may be spread over its claims: those that have some of them explain the find.
      for (const { event, claim } of index.search(query, { combineWith: 'OR' })) {
        if (claim !== undefined && events.has(event as EventId) && !told.has(event as EventId))
          claims.add(claim as ClaimId);
      }
      return { events, claims, terms, split: (told) => splitMatches(told, terms) };
    },
  };
}

function eventEntry(catalog: Catalog, { id, event, claims }: EventRecord, text: (text: Text) => string): SearchEntry {
  const words = [text(event.title), ...(event.label === undefined ? [] : [text(event.label)])];
  for (const claim of claims) words.push(...namesIn(catalog, claim, text));
  return { id: `event ${id}`, event: id, words: [...new Set(words)].join(' ') };
}

function claimEntry(catalog: Catalog, claim: Claim, text: (text: Text) => string): SearchEntry {
  const words = [text(claim.statement), ...namesIn(catalog, claim, text)].join(' ');
  return { id: `claim ${claim.id}`, event: claim.event, claim: claim.id, words };
}

function namesIn(catalog: Catalog, claim: Claim, text: (text: Text) => string): readonly string[] {
  const names: string[] = [];
  for (const { actor } of claim.actors) {
    const known = catalog.actors.get(actor);
    if (known) names.push(text(known.name));
  }
  for (const { place } of claim.places) {
    const known = catalog.places.get(place);
    // "Not stated" is no place to look for.
    if (known && known.shape.kind !== 'none') names.push(text(known.name));
  }
  return names;
}
