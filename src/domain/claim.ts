import type { ActorId, ClaimId, EventId, PlaceId, SourceId } from './identifiers.ts';
import type { Prose, Text } from './prose.ts';

/** What one source says of one event. */
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
