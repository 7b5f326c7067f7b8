import type { Speech, Told } from './speech.ts';

/** Names shorter than this stand inside other words, and count only where they stand alone. */
const SHORTEST = 4;
const LETTERS = /[.*+?^${}()|[\]\\]/g;

/** The same speech with other words in the place of names, in whatever text of the story they stand. `names`: each with what stands for it. */
export function leaveOutNames(speech: Speech, names: ReadonlyMap<string, string>): Speech {
  if (names.size === 0) return speech;
  const patterns = [...names.keys()]
    .sort((one, other) => other.length - one.length)
    .map((name) => {
      const pattern = name.replace(LETTERS, '\\$&');
      return name.length < SHORTEST ? `(?<!\\p{L})${pattern}(?!\\p{L})` : pattern;
    });
  const any = new RegExp(patterns.join('|'), 'gu');
  const without = (words: string) => words.replace(any, (name) => names.get(name) ?? name);
  const told = (piece: Told): Told => ({ ...piece, text: without(piece.text) });
  return {
    ...speech,
    told: (prose) => speech.told(prose).map(told),
    text: (prose) => without(speech.text(prose)),
  };
}
