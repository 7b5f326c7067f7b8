/** What is laid out on pages, as far as that needs to know it. Heights are px. */
export interface Piece {
  readonly key: string;
  readonly height: number;
  /** A page begins with it. */
  readonly startsPage?: boolean;
  /** A heading: never the last of a page. */
  readonly keepsNext?: boolean;
  /** Key of a piece, the head of a table, that stands again at the top of each page on which the table goes on. */
  readonly under?: string;
}

/**
 * Lays pieces on pages that are `room` px high, in their order, none cut: each page is a list of keys. A piece that is
 * higher than a page has one of its own.
 */
export function paginate(pieces: readonly Piece[], room: number): readonly (readonly string[])[] {
  const heightOf = new Map(pieces.map(({ key, height }) => [key, height]));
  const pages: string[][] = [];
  let page: string[] = [];
  let filled = 0;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    filled = 0;
  };
  const put = (key: string) => {
    page.push(key);
    filled += heightOf.get(key) ?? 0;
  };
  for (let index = 0; index < pieces.length; ) {
    // Headings go where the piece after them goes.
    let end = index;
    while (pieces[end]?.keepsNext && end + 1 < pieces.length && !pieces[end + 1]?.startsPage) end += 1;
    const group = pieces.slice(index, end + 1);
    const needed = group.reduce((sum, { height }) => sum + height, 0);
    const [first] = group;
    if (first?.startsPage || filled + needed > room) {
      turn();
      if (first?.under !== undefined && !first.startsPage) put(first.under);
    }
    for (const { key } of group) put(key);
    index = end + 1;
  }
  turn();
  return pages;
}
