import { type ChainRow, groupByRoot, sharedRoot } from '../domain/chain-rows.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Speech } from '../i18n/speech.ts';

/** Whom reports without a root in common rest on. */
export function wordRoots(
  rows: readonly ChainRow[],
  words: Messages['evidence']['independence'],
  text: Speech['text'],
): string {
  const named = rows.filter(({ root }) => root);
  const [first] = groupByRoot(named).map(([{ root }]) => (root ? words.asInSentence(text(root.text)) : ''));
  if (first === undefined) return words.noRoot(rows.length);
  if (rows.length === 1) return words.oneRoot(first);
  const nameless = rows.length - named.length;
  if (nameless === 0) return words.ownRoots(rows.length);
  const shared = named.length === 1 || sharedRoot(named) !== undefined;
  return words.someRoot(nameless, named.length, shared ? first : undefined);
}
