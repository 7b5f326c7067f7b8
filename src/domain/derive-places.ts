import type { PlaceValue } from './catalog.ts';
import type { Claim } from './claim.ts';
import type { ClaimId, PlaceId, SourceId } from './identifiers.ts';
import { originOfSource, publicationOfClaim } from './publication.ts';
import type { Place, Source, StoryEvent } from './story.ts';

export interface PlacingContext {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Whether context sources place it too, whatever the reports say. */
  readonly contextCounts: boolean;
  readonly timeZone: string;
}

/**
 * Where an event was: every drawable place that its `where` claims give, points before countries and areas.
 * Context sources place it where it is asked what was public, and where no report speaks of it.
 */
export function derivePlaces(event: StoryEvent, context: PlacingContext): readonly PlaceValue[] {
  const { claims, places, sources, contextCounts, timeZone } = context;
  const outside = contextCounts ? (event.context?.where ?? []) : [];
  const values = new Map<PlaceId, PlaceValue>();
  for (const id of [...event.where, ...outside]) {
    const claim = claims.get(id);
    if (!claim) continue;
    const isContext = sources.get(claim.source)?.context === true;
    const origin = isContext ? claim.source : originOfSource(sources, claim.source);
    for (const { place, role } of claim.places) {
      // A subject, a target or a capital that stands for its government is spoken of, not the scene.
      if (role !== 'location' && role !== 'inherited') continue;
      const kind = places.get(place)?.shape.kind ?? 'none';
      if (kind === 'none') continue;
      const known = values.get(place);
      const since = Math.min(publicationOfClaim(claim, sources, timeZone)?.start ?? Infinity, known?.since ?? Infinity);
      values.set(place, {
        place,
        kind,
        claims: [...(known?.claims ?? []), id],
        sources: [...new Set([...(known?.sources ?? []), origin])],
        context: isContext && (known?.context ?? true),
        ...(Number.isFinite(since) && { since }),
      });
    }
  }
  const rank = { point: 0, country: 1, area: 2 };
  return [...values.values()].sort((a, b) => rank[a.kind] - rank[b.kind]);
}
