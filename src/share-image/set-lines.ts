/** A face that an image is set in. */
export type Face = 'headline' | 'italic' | 'text' | 'strong';

/** The width of a line in a face at a size, px. */
export type Measure = (text: string, face: Face, size: number) => number;

/** Lines of one face and size. */
export interface SetText {
  readonly lines: readonly string[];
  /** Px. */
  readonly size: number;
}

/** Breaks a text at its spaces into lines no wider than `width` px, as even as they can be in their number. */
export function setLines(text: string, width: number, measure: (line: string) => number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines = fill(words, width, measure);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const tried = fill(words, middle, measure);
    const fits = tried.length <= lines.length && tried.every((line) => measure(line) <= middle);
    if (fits) wide = middle;
    else narrow = middle;
  }
  return wide === width ? lines : fill(words, wide, measure);
}

/** The largest of some sizes (px, descending) at which a text takes no more than so many lines; else the smallest. */
export function fitText(
  text: string,
  face: Face,
  { width, sizes, most }: { readonly width: number; readonly sizes: readonly number[]; readonly most: number },
  measure: Measure,
): SetText {
  let set: SetText = { lines: [text], size: sizes[0] ?? 16 };
  for (const size of sizes) {
    const measured = (line: string) => measure(line, face, size);
    set = { lines: setLines(text, width, measured), size };
    if (set.lines.length <= most && set.lines.every((line) => measured(line) <= width)) return set;
  }
  return set;
}

function fill(words: readonly string[], width: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
