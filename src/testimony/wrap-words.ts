import { countLetters } from '../ui/count-letters.ts';

/** Breaks a text into lines of at most so many characters, at spaces and after hyphens; a longer word keeps its line. */
export function wrapWords(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[^\s-]+-?|-/g) ?? []) {
    const joined = line === '' || line.endsWith('-') ? line + piece : `${line} ${piece}`;
    if (countLetters(joined) > most && line !== '') {
      lines.push(line);
      line = piece;
    } else {
      line = joined;
    }
  }
  return line === '' ? lines : [...lines, line];
}
