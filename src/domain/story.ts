/** The story as its file tells it (`backchannel-story/1`), once it has passed the checks of `formats`. */

/** A text in the story's own language, or in several. */
export type Text = string | { readonly [language: string]: string };

/** Ids are lower-case words joined by hyphens, except those of claims and comparisons (`A01`, `C01`). */
export type EventId = string;
export type ClaimId = string;
export type SourceId = string;
export type ActorId = string;
export type PlaceId = string;
export type LaneId = string;

export interface Story {
  readonly format: 'backchannel-story/1';
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
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
  readonly cautions: readonly Text[];
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
  readonly sha256?: string;
  readonly note?: Text;
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
  readonly basis?: Text;
  readonly caution?: Text;
}

export interface StoryEvent {
  readonly id: EventId;
  readonly title: Text;
  /** Variants of the title, most exact first, each with the claims that it needs. */
  readonly titles?: readonly { readonly text: Text; readonly needs: readonly ClaimId[] }[];
  /** A few words for the timeline and the map. */
  readonly label?: Text;
  readonly lane: LaneId;
  /** A moment, a span, or a moment known only to be before a bound. */
  readonly extent: 'once' | 'ongoing' | 'by';
  /** The claims that date it; the others never do. */
  readonly when: readonly ClaimId[];
  /** The claims that place it; the others never do. */
  readonly where: readonly ClaimId[];
  /** How the map draws it where it has a shape. */
  readonly mark: 'mediation' | 'attack' | 'strike' | 'presence';
  /** The two sides that a go-between served: drawn as rooms, not located. */
  readonly mediation?: {
    readonly carrier: Text;
    readonly rooms: readonly [MediationRoom, MediationRoom];
  };
  readonly note?: Text;
}

export interface MediationRoom {
  readonly name: Text;
  readonly shortName?: Text;
  readonly people: readonly { readonly text: Text; readonly claims: readonly ClaimId[] }[];
}

export interface Claim {
  readonly id: ClaimId;
  readonly event: EventId;
  readonly source: SourceId;
  readonly statement: Text;
  readonly kind: ClaimKind;
  readonly tier: 'core' | 'background' | 'provenance';
  readonly mode: 'asserted' | 'presupposed' | 'quoted' | 'interpreted';
  readonly stance: 'affirms' | 'denies' | 'doubts';
  readonly actors: readonly { readonly actor: ActorId; readonly role?: Text }[];
  readonly places: readonly ClaimPlace[];
  readonly time: ClaimTime;
  /** From the fact outwards. */
  readonly attribution: readonly Attribution[];
  readonly hedging: readonly Text[];
  readonly evidence: Locator;
  readonly reading: 'clear' | 'inferred-time' | 'presupposed' | 'garbled';
  readonly correction?: { readonly asPrinted: Text; readonly corrected: Text; readonly basis: Text };
  readonly external?: { readonly verdict: Text; readonly see: readonly string[] };
  readonly note?: Text;
}

export type ClaimKind =
  | 'meeting'
  | 'strike'
  | 'attack'
  | 'demand'
  | 'position'
  | 'decision'
  | 'postponement'
  | 'agreement'
  | 'statement'
  | 'publication'
  | 'role'
  | 'analysis';

export interface ClaimPlace {
  readonly place: PlaceId;
  /** Only `location` and `inherited` are ever drawn. */
  readonly role: 'location' | 'inherited' | 'subject' | 'asset' | 'target' | 'metonym';
  readonly note?: Text;
}

export interface ClaimTime {
  /** The words of the report, where it gives any. */
  readonly stated?: Text;
  readonly edtf?: string;
  readonly how: 'stated' | 'inferred' | 'inferred-year' | 'none';
  readonly basis?: Text;
  /** IANA zone in which the date was said; the story's own where absent. */
  readonly timeZone?: string;
  /** It begins no earlier than this event has ended. */
  readonly after?: EventId;
}

export interface Attribution {
  readonly text: Text;
  readonly kind: 'officials' | 'person' | 'group' | 'outlet' | 'republisher' | 'unnamed';
  readonly source?: SourceId;
}

/** Where a claim stands in its source. Offsets are UTF-16 code units in the file's text. */
export interface Locator {
  readonly paragraph: number;
  readonly firstWords: string;
  readonly lastWords: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly paragraphSha256?: string;
}

export interface Comparison {
  readonly id: string;
  readonly topic: Text;
  readonly relation: Relation;
  /** What each source says on the topic, in a few words, with its claims. */
  readonly sides: readonly {
    readonly source: SourceId;
    readonly text: Text;
    /** The words of `text` that differ, to be marked. */
    readonly differing?: Text;
    readonly claims: readonly ClaimId[];
  }[];
  readonly reason?: Text;
  readonly events: readonly EventId[];
  /** Lengths of time that clash, for a drawing to scale. */
  readonly spans?: readonly {
    readonly label: Text;
    readonly from: string;
    readonly to: string;
    readonly inferred?: boolean;
  }[];
}

export type Relation =
  | 'agree'
  | 'more-exact'
  | 'adds'
  | 'compatible'
  | 'same-person'
  | 'differ'
  | 'tension'
  | 'contradict'
  | 'different-speakers'
  | 'not-independent';

export interface Oddity {
  readonly id: string;
  readonly sources: readonly SourceId[];
  readonly paragraph?: number;
  readonly text: Text;
  readonly claims: readonly ClaimId[];
}

export interface Step {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  /** ISO date on which the playhead stands. */
  readonly day: string;
  readonly events: readonly EventId[];
  readonly camera?: { readonly longitude: number; readonly latitude: number; readonly zoom: number };
  readonly notes: Text;
  readonly questions: readonly Text[];
}
