import type { ReactNode } from 'react';
import type { Piece } from './paginate.ts';

/** Something on paper that is never cut in two. */
export interface Block extends Omit<Piece, 'height'> {
  readonly content: ReactNode;
  /** It has lines to write on: they take what is left of its page. */
  readonly writes?: boolean;
}
