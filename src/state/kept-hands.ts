import type { KeptText } from './kept-text.ts';
import type { TalkStatus, TalkStore } from './talk-store.ts';

/** Has the hands that were counted outlast a window that is loaded again. Returns a function that lets go. */
export function keepHands(talk: TalkStore, kept: KeptText): () => void {
  const { hands, ...status } = talk.getState();
  const before = readHands(kept.read());
  if (before && Object.keys(hands).length === 0) talk.getState().told({ ...status, hands: before });
  return talk.subscribe((state, earlier) => {
    if (state.hands !== earlier.hands) kept.write(JSON.stringify(state.hands));
  });
}

function readHands(text: string | null): TalkStatus['hands'] | undefined {
  try {
    const read: unknown = JSON.parse(text ?? '');
    if (typeof read !== 'object' || read === null) return undefined;
    const isCount = (count: unknown) => Number.isInteger(count) && Number(count) >= 0;
    const sound = Object.values(read).every((counts) => Array.isArray(counts) && counts.every(isCount));
    return sound ? (read as TalkStatus['hands']) : undefined;
  } catch {
    return undefined;
  }
}
