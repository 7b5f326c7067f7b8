/** Ids are lower-case words joined by hyphens, except those of claims and comparisons (`A01`, `C01`). */
export type EventId = string;
export type ClaimId = string;
export type SourceId = string;
export type ActorId = string;
export type PlaceId = string;
export type LaneId = string;
