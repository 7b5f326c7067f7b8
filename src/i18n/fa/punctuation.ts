import type { Messages } from '../messages.ts';

/** What stands between parts that are put together outside a sentence. */
export const punctuation: Messages['punctuation'] = {
  comma: '، ',
  semicolon: '؛ ',
  colon: ': ',
  opening: '«',
  closing: '»',
};
