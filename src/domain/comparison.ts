import type { ClaimId, EventId, SourceId } from './identifiers.ts';
import type { Prose, Text } from './prose.ts';

/** What the sources say on one topic, side by side. */
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
