import type { Claim } from '../domain/claim.ts';
import type { StoryEvent } from '../domain/story.ts';
import type { Declared, Draft, Kept } from './draft.ts';
import { keepPassages } from './keep-passages.ts';
import type { Ledger } from './ledger.ts';
import type { Part } from './parts.ts';
import { showValue } from './problem.ts';
import { keepComparison, keepEvent, keepOddity, keepStep } from './prune-references.ts';
import { ReferenceReader } from './reference-reader.ts';

/**
 * Takes out every reference that leads nowhere, with what cannot stand without it: a claim without its source or
 * its event, an event without a lane or any claim, a comparison or a step about nothing that is left.
 */
export function checkReferences(draft: Draft, declared: Declared, lists: ReadonlySet<Part>, ledger: Ledger): Draft {
  const reader = new ReferenceReader(draft, declared, lists, ledger);
  const settled = keepPassages(settle(draft, declared, reader, lists, ledger), reader);
  const claims = new Map(settled.claims.map(({ item }) => [item.id, item]));
  const events = settled.events.map((kept) => keepEvent(kept, claims, reader, ledger));
  const comparisons = settled.comparisons.flatMap((kept) => keepComparison(kept, reader, ledger) ?? []);
  reader.ids.comparisons.clear();
  for (const { item } of comparisons) reader.ids.comparisons.add(item.id);
  return {
    ...settled,
    events,
    comparisons,
    oddities: settled.oddities.map((kept) => keepOddity(kept, reader)),
    steps: settled.steps.flatMap((kept) => keepStep(kept, reader, ledger) ?? []),
  };
}

/** Sources, claims and events need each other: goes round until nothing more has to go. */
function settle(
  draft: Draft,
  { claimed }: Declared,
  reader: ReferenceReader,
  lists: ReadonlySet<Part>,
  ledger: Ledger,
): Draft {
  const sources = keepSources(draft, reader, ledger);
  let { events } = draft;
  let claims = draft.claims;
  for (;;) {
    const before = events.length + claims.length;
    claims = claims.filter((kept) => standsClaim(kept, reader));
    reader.ids.claims.clear();
    for (const { item } of claims) reader.ids.claims.add(item.id);
    const held = new Set(claims.map(({ item }) => item.event));
    events = events.filter((kept) => standsEvent(kept, held, claimed, reader, lists, ledger));
    reader.ids.events.clear();
    for (const { item } of events) reader.ids.events.add(item.id);
    if (events.length + claims.length === before) break;
  }
  return { ...draft, sources, events, claims: claims.map((kept) => trimClaim(kept, reader)) };
}

function keepSources({ sources }: Draft, reader: ReferenceReader, ledger: Ledger): Draft['sources'] {
  const origins = new Map(sources.map(({ item }) => [item.id, item.origin]));
  let kept = sources;
  for (;;) {
    const stand = kept.filter(
      ({ item, path }) => item.origin === undefined || reader.check('sources', item.origin, `${path}.origin`, path),
    );
    reader.ids.sources.clear();
    for (const { item } of stand) reader.ids.sources.add(item.id);
    if (stand.length === kept.length) break;
    kept = stand;
  }
  for (const { item, path } of kept) {
    if (item.origin !== undefined && origins.get(item.origin) !== undefined) {
      ledger.warning(
        `${path}.origin`,
        showValue(item.origin),
        'the first report of all, one without an origin of its own',
      );
    }
  }
  return kept;
}

function standsClaim({ item, path }: Kept<Claim>, reader: ReferenceReader): boolean {
  const source = reader.check('sources', item.source, `${path}.source`, path);
  const event = reader.check('events', item.event, `${path}.event`, path);
  const { after } = item.time;
  const located = item.evidence !== undefined || reader.isContext(item.source);
  if (source && !located) reader.lacksLocator(path);
  return (
    located && source && event && (after === undefined || reader.check('events', after, `${path}.time.after`, path))
  );
}

function standsEvent(
  { item, path }: Kept<StoryEvent>,
  held: ReadonlySet<string>,
  claimed: ReadonlySet<string>,
  reader: ReferenceReader,
  lists: ReadonlySet<Part>,
  ledger: Ledger,
): boolean {
  if (!reader.check('lanes', item.lane, `${path}.lane`, path)) return false;
  if (held.has(item.id)) return true;
  if (claimed.has(item.id) || !lists.has('claims')) ledger.leaveOut(path, 'all its claims are left out');
  else ledger.error(`${path}.id`, showValue(item.id), `at least one claim whose "event" is "${item.id}"`);
  return false;
}

/** Without one actor or place a claim still says what it says. */
function trimClaim({ item, path }: Kept<Claim>, reader: ReferenceReader): Kept<Claim> {
  const actors = item.actors.filter(({ actor }, index) =>
    reader.check('actors', actor, `${path}.actors[${index}].actor`, `${path}.actors[${index}]`),
  );
  const places = item.places.filter(({ place }, index) =>
    reader.check('places', place, `${path}.places[${index}].place`, `${path}.places[${index}]`),
  );
  const attribution = item.attribution.map((link, index) => {
    const at = `${path}.attribution[${index}].source`;
    if (link.source === undefined || reader.check('sources', link.source, at, at)) return link;
    const { source: _lost, ...rest } = link;
    return rest;
  });
  const { external, bearing } = item;
  const trimmed = {
    ...item,
    actors,
    places,
    attribution,
    ...(external && { external: { ...external, see: reader.keep('sources', external.see, `${path}.external.see`) } }),
    ...(bearing && { bearing: { ...bearing, on: reader.keep('claims', bearing.on, `${path}.bearing.on`) } }),
  };
  return { item: trimmed, path };
}
