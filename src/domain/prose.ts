import type { ClaimId, SourceId } from './identifiers.ts';

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

/** A title with the claims that it needs: the first variant whose claims are let through is shown. */
export interface TitleVariant {
  readonly text: Text;
  readonly label?: Text;
  readonly needs: readonly ClaimId[];
}
