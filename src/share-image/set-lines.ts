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

/**
 * Breaks a text at its spaces into lines no wider than `width` px, as even as they can be: the least sum of the squares
 * of what is left free, so that no word is left alone. A word that is wider has a line of its own.
 */
export function setLines(text: string, width: number, measure: (line: string) => number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  /** For each word, the best lines up to it. */
  const best: { readonly cost: number; readonly lines: readonly string[] }[] = [{ cost: 0, lines: [] }];
  for (let end = 1; end <= words.length; end += 1) {
    let least = { cost: Infinity, lines: [] as readonly string[] };
    for (let start = end - 1; start >= 0; start -= 1) {
      const line = words.slice(start, end).join(' ');
      const free = width - measure(line);
      if (free < 0 && start < end - 1) break;
      const before = best[start];
      const cost = (before?.cost ?? 0) + free ** 2;
      if (cost < least.cost) least = { cost, lines: [...(before?.lines ?? []), line] };
    }
    best.push(least);
  }
  return best.at(-1)?.lines ?? [];
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
