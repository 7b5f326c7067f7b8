/** The story as its file tells it (`backchannel-story/1`), once it has passed the checks of `formats`. */

import type { Claim, Correction } from './claim.ts';
import type { Comparison } from './comparison.ts';
import type { ActorId, ClaimId, EventId, LaneId, PlaceId, SourceId } from './identifiers.ts';
import type { Prose, Text, TitleVariant } from './prose.ts';
import type { Step } from './step.ts';

export interface Story {
  readonly format: 'backchannel-story/1';
  readonly id: string;
  readonly title: Text;
  /** Variants of the title, most exact first: see `StoryEvent.titles`. */
  readonly titles?: readonly TitleVariant[];
  readonly summary: Prose;
  /** The language of every text that is a plain string (BCP 47). */
  readonly language: string;
  readonly languages: readonly string[];
  /** The zone in which the playhead's days are whole (IANA name). */
  readonly timeZone: string;
  /** First and last day of the playhead, ISO dates, both included. */
  readonly extent: { readonly from: string; readonly to: string };
  /** What the page shows before the reader has done anything. */
  readonly opening: { readonly day: string; readonly event: EventId };
  /** What the map frames at first: degrees, [west, south, east, north]. */
  readonly frame: readonly [number, number, number, number];
  /** What holds for the whole story and must be said with it. */
  readonly cautions: readonly Prose[];
  readonly lanes: readonly Lane[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly events: readonly StoryEvent[];
  readonly claims: readonly Claim[];
  readonly comparisons: readonly Comparison[];
  readonly oddities: readonly Oddity[];
  readonly steps: readonly Step[];
}

/** Shape and hue go together, so that neither is needed alone. The hue is the palette's of that number. */
export interface Lane {
  readonly id: LaneId;
  readonly name: Text;
  /** For narrow places, such as a phone's filter row. */
  readonly shortName?: Text;
  readonly shape: LaneShape;
}
export type LaneShape = 'circle' | 'triangle' | 'diamond' | 'square' | 'page';

export interface Source {
  readonly id: SourceId;
  /** What the reader calls it: "Financial Times". */
  readonly name: Text;
  /** Its abbreviation for labels: "FT". */
  readonly shortName?: Text;
  readonly publisher: Text;
  readonly title?: Text;
  readonly url?: string;
  readonly language: string;
  /** EDTF; absent where the day is unknown. */
  readonly published?: string;
  readonly retrieved?: string;
  /** The report that this one rests on; absent for a report of its own. */
  readonly origin?: SourceId;
  /** Not one of the reports that the story tells: it stands beside them, and can be left out. */
  readonly context?: true;
  readonly sha256?: string;
  readonly note?: Prose;
}

export interface Actor {
  readonly id: ActorId;
  readonly name: Text;
  readonly kind: 'government' | 'person' | 'group' | 'forces' | 'officials' | 'outlet';
  readonly note?: Text;
}

export interface Place {
  readonly id: PlaceId;
  readonly name: Text;
  /** `none` has no shape: not stated, or only "the region". */
  readonly shape:
    | { readonly kind: 'point'; readonly longitude: number; readonly latitude: number }
    | { readonly kind: 'country'; readonly iso3: string }
    | { readonly kind: 'area'; readonly area: string }
    | { readonly kind: 'none' };
  /** Where the shape or the name comes from. */
  readonly basis?: Prose;
  readonly caution?: Prose;
}

export interface StoryEvent {
  readonly id: EventId;
  readonly title: Text;
  /** Variants of the title, most exact first, each with the claims that it needs. */
  readonly titles?: readonly TitleVariant[];
  /** A few words for the timeline and the map. */
  readonly label?: Text;
  readonly lane: LaneId;
  /** A moment, a span, or a moment known only to be before a bound. */
  readonly extent: 'once' | 'ongoing' | 'by';
  /** The claims that date it; the others never do. */
  readonly when: readonly ClaimId[];
  /** The claims that place it; the others never do. */
  readonly where: readonly ClaimId[];
  /** Claims of context sources that date and place it where no report does, or where it is asked what was public. */
  readonly context?: { readonly when: readonly ClaimId[]; readonly where: readonly ClaimId[] };
  /** `kept`: kept from the public until it was reported. `open`: public as it happened. */
  readonly publicity?: 'kept' | 'open';
  /** How the map draws it where it has a shape. */
  readonly mark: 'mediation' | 'attack' | 'strike' | 'presence';
  /** The two sides that a go-between served: drawn as rooms, not located. */
  readonly mediation?: {
    readonly carrier: Text;
    /** Claims without which neither rooms nor carrier are drawn. */
    readonly needs?: readonly ClaimId[];
    readonly rooms: readonly [MediationRoom, MediationRoom];
  };
  readonly note?: Prose;
}

export interface MediationRoom {
  readonly name: Text;
  readonly shortName?: Text;
  readonly people: readonly { readonly text: Text; readonly claims: readonly ClaimId[] }[];
}

export interface Oddity {
  readonly id: string;
  readonly sources: readonly SourceId[];
  readonly paragraph?: number;
  readonly text: Prose;
  /** Where it is a slip of the print. */
  readonly print?: Correction;
  readonly claims: readonly ClaimId[];
}
