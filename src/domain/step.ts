import type { ClaimId, EventId } from './identifiers.ts';
import type { Lens } from './lens.ts';
import type { Prose, Text } from './prose.ts';

/** A stop of the guided tour. */
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
