import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import type { ActorId, ClaimId, EventId, LaneId, PlaceId, SourceId } from './identifiers.ts';
import type { Lens } from './lens.ts';
import type { Actor, Lane, Place, Source, Story, StoryEvent } from './story.ts';
import type { Calendar } from './time/calendar.ts';
import type { Dating } from './time/dating.ts';
import type { Interval } from './time/interval.ts';

/** A story compiled: every reference resolved, every date a number, every event in order. */
export interface Catalog {
  readonly story: Story;
  readonly lens: Lens;
  readonly calendar: Calendar;
  readonly lanes: ReadonlyMap<LaneId, Lane>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly datings: ReadonlyMap<ClaimId, Dating>;
  /** In the order of the list: start, then end, then id; undated ones last. */
  readonly events: readonly EventRecord[];
  readonly byId: ReadonlyMap<EventId, EventRecord>;
  readonly comparisonsOf: ReadonlyMap<EventId, readonly Comparison[]>;
}

/** An event as its claims make it. */
export interface EventRecord {
  readonly id: EventId;
  readonly event: StoryEvent;
  /** Position in `Catalog.events`, also the integer id of its map features. */
  readonly index: number;
  readonly claims: readonly Claim[];
  /** Every distinct date that a `when` claim gives, coarse ones first. */
  readonly dates: readonly DateValue[];
  /** Dates of context sources beside those of the reports: shown, but they never make it active. */
  readonly contextDates: readonly DateValue[];
  /** When it was: one interval, several where its dates contradict, none where it is undated. */
  readonly happened: readonly Interval[];
  /** When it is active: as it happened, or on the day on which it became public, by the catalog's lens. */
  readonly intervals: readonly Interval[];
  /** False where it only ever lies behind: the public knew of it before the day that the sources here give. */
  readonly everActive: boolean;
  /** Whether its dates exclude each other. */
  readonly datesContradict: boolean;
  /** Every distinct drawable place that a `where` claim gives. */
  readonly places: readonly PlaceValue[];
  /** The reports (origins) that its claims rest on; without a report, the context sources. */
  readonly origins: readonly SourceId[];
  /** When the public first heard of it, as far as the catalog's sources tell. */
  readonly publication?: Publication;
}

export interface Publication {
  /** The first day on which any of its claims was public, in the story's zone. */
  readonly day: Interval;
  /** False where the public knew of it earlier, on a day that no source here gives. */
  readonly asNews: boolean;
}

export interface DateValue {
  readonly dating: Dating;
  /** When this date alone would have the event active: its open sides bounded. */
  readonly interval: Interval;
  /** The bound is unknown, so the mark fades in (start) or out (end). */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly claims: readonly ClaimId[];
  /** Origins of those claims. */
  readonly sources: readonly SourceId[];
  /** `editors`: not in the reports, added by us. `context`: from a source beside the reports. */
  readonly basis: 'stated' | 'inferred' | 'editors' | 'context';
}

export interface PlaceValue {
  readonly place: PlaceId;
  readonly kind: 'point' | 'country' | 'area';
  readonly claims: readonly ClaimId[];
  readonly sources: readonly SourceId[];
  /** Whether context sources alone place it there. */
  readonly context: boolean;
  /** When the first claim that places it there became public (start of the day, epoch ms); unset where unknown. */
  readonly since?: number;
}

/** What an event is at the playhead. */
export type EventState = 'past' | 'active' | 'future' | 'hidden';
