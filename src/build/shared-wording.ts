/** Longer runs of another's words are no quotation of a phrase any more. */
export const LONGEST_QUOTATION = 12;

/** The runs of words that texts are made of, to be looked for in others. */
export interface KnownWording {
  readonly length: number;
  readonly runs: ReadonlySet<string>;
}

/** A run of shared words: where it begins (word, from 0), how long it is, and its first words, to find it by. */
export interface SharedRun {
  readonly from: number;
  readonly words: number;
  readonly beginning: string;
}

/** Few enough to be printed. */
const BEGINNING = 3;

/** Learns every run of more than `most` words. */
export function learnWording(texts: Iterable<string>, most = LONGEST_QUOTATION): KnownWording {
  const length = most + 1;
  const runs = new Set<string>();
  for (const text of texts) for (const run of runsOf(wordsOf(text), length)) runs.add(run);
  return { length, runs };
}

/** The runs that a text shares, each as long as it goes. */
export function sharedRuns(text: string, { length, runs }: KnownWording): readonly SharedRun[] {
  const words = wordsOf(text);
  const found: { from: number; to: number }[] = [];
  runsOf(words, length).forEach((run, from) => {
    if (!runs.has(run)) return;
    const last = found.at(-1);
    if (last && from <= last.to - length + 1) last.to = from + length;
    else found.push({ from, to: from + length });
  });
  return found.map(({ from, to }) => ({
    from,
    words: to - from,
    beginning: words.slice(from, from + BEGINNING).join(' '),
  }));
}

/** Words alike however they are written: case, accents, punctuation, line ends and the escapes of code do not count. */
function wordsOf(text: string): readonly string[] {
  return (
    unescaped(text)
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function runsOf(words: readonly string[], length: number): string[] {
  return Array.from({ length: Math.max(words.length - length + 1, 0) }, (_, from) =>
    words.slice(from, from + length).join(' '),
  );
}

/** Undoes how JSON, JavaScript and HTML write letters; what stands for a sign becomes a space. */
function unescaped(text: string): string {
  return text
    .replaceAll(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) => letter(Number.parseInt(code, 16)))
    .replaceAll(/\\[nrtfv]/g, ' ')
    .replaceAll(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => letter(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d{1,7});/g, (_, code: string) => letter(Number(code)))
    .replaceAll(/&[a-z]{2,8};/gi, ' ');
}

const letter = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ');
