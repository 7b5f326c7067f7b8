import type { Reader } from './reader.ts';

/** Something that a reader does, from the opening of the page to what came of it. Throws where it fails. */
export interface Journey {
  readonly name: string;
  /** Made only when it is asked for by name, or with `every`: Chromium has it in the browser tests. */
  readonly beside?: true;
  /** The window (px); 1440 by 900 unless told. */
  readonly window?: readonly [width: number, height: number];
  /** Name of the picture that is kept of its end, for a person to look at. */
  readonly picture?: string;
  make(reader: Reader): Promise<void>;
}
