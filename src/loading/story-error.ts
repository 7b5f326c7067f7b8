import type { Problem } from '../formats/problem.ts';

/** Why there is no story: `network` may pass, the others will not by themselves. */
export type StoryFailure = 'network' | 'missing' | 'refused' | 'too-large' | 'unusable';

/** A story that cannot be shown, with everything that is known about why. */
export class StoryError extends Error {
  override readonly name = 'StoryError';

  constructor(
    readonly failure: StoryFailure,
    readonly problems: readonly Problem[],
  ) {
    super(
      problems
        .map(({ file, path, value, expected }) => `${file} ${path}: ${value ?? 'none'}; expected ${expected}`)
        .join('\n'),
    );
  }
}
