import type { Catalog } from './catalog.ts';
import { buildCatalog } from './compile.ts';
import type { SourceId } from './identifiers.ts';
import type { Lens } from './lens.ts';
import { originOfSource, publicationOfClaim, publicationOfSource } from './publication.ts';
import { type Admission, restrictStory } from './restrict-story.ts';

/** From where a reader looks: through which lens, at which moment, and with which sources. */
export interface Standpoint {
  readonly lens: Lens;
  /** Sources that count: reports by the id of their origin, context sources by their own. Empty: all of them. */
  readonly sources: ReadonlySet<SourceId>;
  /** In the second lens, only what became public before this instant (epoch ms) is known. */
  readonly before: number;
}

/** Every claim of every source, as it happened: what a story's page opens with. */
export const ALL_SOURCES: ReadonlySet<SourceId> = new Set();

/**
 * What is known from a standpoint: the story with just the claims that are let through, compiled anew, so that dates,
 * places, titles and every other word follow from them. It never shrinks as time goes on.
 */
export function knowFrom(whole: Catalog, standpoint: Standpoint): Catalog {
  const admission = admit(whole, standpoint);
  const everything =
    admission.claims.size === whole.claims.size && admission.sources.size === whole.story.sources.length;
  if (everything && standpoint.lens === whole.lens) return whole;
  const story = everything ? whole.story : restrictStory(whole.story, admission);
  return buildCatalog(story, whole.datings, { lens: standpoint.lens, calendar: whole.calendar });
}

/** The instants (epoch ms, ascending) at which a day begins that made something public. */
export function publicationInstants(whole: Catalog, sources: ReadonlySet<SourceId>): readonly number[] {
  const { timeZone } = whole.story;
  const days = [
    ...whole.story.claims
      .filter((claim) => counts(whole, claim.source, sources))
      .map((claim) => publicationOfClaim(claim, whole.sources, timeZone)),
    ...whole.story.sources
      .filter(({ id }) => counts(whole, id, sources))
      .map(({ id }) => publicationOfSource(id, whole.sources, timeZone)),
  ];
  return [...new Set(days.flatMap((day) => (day ? [day.start] : [])))].sort((a, b) => a - b);
}

/** The id by which a reader chooses a source: that of its report, or its own where it stands beside the reports. */
export function choiceOf({ sources }: Pick<Catalog, 'sources'>, source: SourceId): SourceId {
  return sources.get(source)?.context ? source : originOfSource(sources, source);
}

function admit(whole: Catalog, { lens, sources, before }: Standpoint): Admission {
  const { timeZone } = whole.story;
  const isOut = (day: { readonly start: number } | undefined) =>
    lens === 'happened' || (day?.start ?? Infinity) < before;
  const claims = new Set<string>();
  const speaking = new Set<SourceId>();
  for (const claim of whole.story.claims) {
    if (!counts(whole, claim.source, sources)) continue;
    if (!isOut(publicationOfClaim(claim, whole.sources, timeZone))) continue;
    claims.add(claim.id);
    speaking.add(claim.source);
  }
  const admitted = whole.story.sources
    .filter(({ id }) => counts(whole, id, sources))
    .filter(({ id }) => speaking.has(id) || isOut(publicationOfSource(id, whole.sources, timeZone)));
  return {
    claims,
    sources: new Set(admitted.map(({ id }) => id)),
    // What it tells was known before it was published: of itself there is nothing to say yet.
    unpublished: new Set(
      admitted.flatMap(({ id, published }) =>
        published !== undefined && !isOut(publicationOfSource(id, whole.sources, timeZone)) ? [id] : [],
      ),
    ),
    context: admitted.some(({ context }) => context),
  };
}

function counts(whole: Catalog, source: SourceId, chosen: ReadonlySet<SourceId>): boolean {
  return chosen.size === 0 || chosen.has(choiceOf(whole, source));
}
