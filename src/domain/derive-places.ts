import type { PlaceValue } from './catalog.ts';
import type { Claim, ClaimId, Place, PlaceId, SourceId, StoryEvent } from './story.ts';

/** Where an event was: every drawable place that its `where` claims give, points before countries and areas. */
export function derivePlaces(
  event: StoryEvent,
  claims: ReadonlyMap<ClaimId, Claim>,
  places: ReadonlyMap<PlaceId, Place>,
  originOf: (claim: Claim) => SourceId,
): readonly PlaceValue[] {
  const values = new Map<PlaceId, PlaceValue>();
  for (const id of event.where) {
    const claim = claims.get(id);
    if (!claim) continue;
    const origin = originOf(claim);
    for (const { place, role } of claim.places) {
      // A subject, a target or a capital that stands for its government is spoken of, not the scene.
      if (role !== 'location' && role !== 'inherited') continue;
      const kind = places.get(place)?.shape.kind ?? 'none';
      if (kind === 'none') continue;
      const known = values.get(place);
      values.set(place, {
        place,
        kind,
        claims: [...(known?.claims ?? []), id],
        sources: [...new Set([...(known?.sources ?? []), origin])],
      });
    }
  }
  const rank = { point: 0, country: 1, area: 2 };
  return [...values.values()].sort((a, b) => rank[a.kind] - rank[b.kind]);
}
