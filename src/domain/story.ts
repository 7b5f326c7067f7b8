/** The story as its file tells it (`backchannel-story/1`), once it has passed the checks of `formats`. */

/** A text in the story's own language, or in several. */
export type Text = string | { readonly [language: string]: string };

/**
 * A text in pieces, each shown only where the claims and sources that it needs are let through:
 * so no sentence tells more than was known, or than the chosen sources say.
 */
export type Prose = Text | readonly Passage[];
export interface Passage {
  readonly text: Text;
  /** Ids of claims or sources; none needs nothing. */
  readonly needs?: readonly (ClaimId | SourceId)[];
}

/** Ids are lower-case words joined by hyphens, except those of claims and comparisons (`A01`, `C01`). */
export type EventId = string;
export type ClaimId = string;
export type SourceId = string;
export type ActorId = string;
export type PlaceId = string;
export type LaneId = string;

/** As it happened: an event stands where it took place. As it became public: it comes with what was published by then. */
export type Lens = 'happened' | 'public';

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

/** A title with the claims that it needs: the first variant whose claims are let through is shown. */
export interface TitleVariant {
  readonly text: Text;
  readonly label?: Text;
  readonly needs: readonly ClaimId[];
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
  /** Where it stands in its source; a context source, of which only an extract was read, may have none. */
  readonly evidence?: Locator;
  /** When it became public, where that is not the day of its source. Without a day, that is unknown. */
  readonly public?: { readonly day?: string; readonly basis: Text };
  /** Of a context claim: how it stands to claims of the reports. */
  readonly bearing?: { readonly relation: Bearing; readonly on: readonly ClaimId[] };
  readonly reading: 'clear' | 'inferred-time' | 'presupposed' | 'garbled';
  readonly correction?: Correction;
  /** What the sources under `see` confirm or deny; without any, that none was found or looked for. */
  readonly external?: { readonly verdict: Text; readonly see: readonly SourceId[] };
  readonly note?: Prose;
}

export type Bearing = 'agrees' | 'denies' | 'adds' | 'differs';

/** What is wrong in the print: as it stands, the likely reading, and what that rests on. */
export interface Correction {
  readonly asPrinted: Text;
  readonly corrected?: Prose;
  readonly basis: Prose;
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
  readonly basis?: Prose;
  /** IANA zone in which the date was said; the story's own where absent. */
  readonly timeZone?: string;
  /** It begins no earlier than this event has ended. */
  readonly after?: EventId;
}

export interface Attribution {
  readonly text: Prose;
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
  readonly reason?: Prose;
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
  readonly text: Prose;
  /** Where it is a slip of the print. */
  readonly print?: Correction;
  readonly claims: readonly ClaimId[];
}

export interface Step {
  readonly id: string;
  readonly title: Text;
  /** Claims without which its title is not shown. */
  readonly needs?: readonly ClaimId[];
  /** The lens through which it looks; as it happened where absent. */
  readonly lens?: Lens;
  readonly text: Prose;
  /** ISO date on which the playhead stands. */
  readonly day: string;
  readonly events: readonly EventId[];
  readonly camera?: { readonly longitude: number; readonly latitude: number; readonly zoom: number };
  readonly notes: Prose;
  readonly questions: readonly Question[];
  readonly pause?: Pause;
}

/** A question for readers or a class. Its key is the teacher's: the tour never shows it. */
export interface Question {
  readonly ask: Prose;
  readonly key?: Prose;
}

/** Where a lesson halts: a question on which the class votes by show of hands. */
export interface Pause {
  readonly question: Prose;
  /** At most three, to think before voting. */
  readonly prompts: readonly Prose[];
  /** Two to six; fewer where what is known leaves some out. */
  readonly choices: readonly Prose[];
  /** For the teacher; empty where nothing of it may be known. */
  readonly key: Prose;
  /** Two accounts, to be judged before the class is told whose they are. */
  readonly comparison?: string;
}
