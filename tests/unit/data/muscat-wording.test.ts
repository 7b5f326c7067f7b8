import { describe, expect, it } from 'vitest';
import { story, textsOf } from './muscat-story.ts';
import { readReports } from './read-reports.ts';

const LONGEST_QUOTATION = 12;
const { texts, absent } = readReports();

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of `length` words in a text, each as one string. */
function runsOf(text: string, length: number): string[] {
  const words = wordsOf(text);
  return Array.from({ length: Math.max(words.length - length + 1, 0) }, (_, from) =>
    words.slice(from, from + length).join(' '),
  );
}

describe('the wording of the Muscat story', () => {
  it('finds a copied sentence where there is one', () => {
    const sentence = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(runsOf(`Zero, ${sentence}.`, LONGEST_QUOTATION + 1)).toContain(sentence);
  });

  it('is ours: no more than a short phrase is shared with the reports', ({ skip }) => {
    if (absent) return skip(absent);
    const printed = new Set([...texts.values()].flatMap((text) => runsOf(text, LONGEST_QUOTATION + 1)));
    const shared = [...textsOf(story)].flatMap(([path, text]) =>
      runsOf(text, LONGEST_QUOTATION + 1)
        .filter((run) => printed.has(run))
        .map((run) => [path, run]),
    );
    expect(shared).toEqual([]);
  });
});
