/** What a label may stand in or beside, in pixels of the view. */
export interface Labelled {
  readonly id: string;
  /** Rows of different lanes have different keys. */
  readonly row: string;
  /** What its marks cover, clipped to the view. */
  readonly left: number;
  readonly right: number;
  /** Where text may stand on the mark itself, if anywhere. */
  readonly inside?: { readonly left: number; readonly right: number };
  readonly width: number;
  /** Width of what it says where there is room for more. */
  readonly longWidth?: number;
  /** Stands in the middle of `inside`, and nowhere else: the words on a tie, which lies on its event's own marks. */
  readonly on?: string;
  /** The higher is placed first. */
  readonly rank: number;
}

export interface LabelPlace {
  readonly place: 'inside' | 'after' | 'before' | 'none';
  /** Left edge of the text, in pixels of the view. */
  readonly x: number;
  /** Whether it says all that it has to say. */
  readonly long?: true;
}

const GAP = 5;

interface Taken {
  /** Whose mark it is; none of a label. */
  readonly owner?: string;
  readonly left: number;
  readonly right: number;
}

/** Places each label inside, else after, else before its mark, else nowhere; none overlaps another, a mark, or the edge. */
export function placeLabels(labelled: readonly Labelled[], viewWidth: number): ReadonlyMap<string, LabelPlace> {
  const rows = new Map<string, Taken[]>();
  for (const { id, on, row, left, right } of labelled) {
    const taken = rows.get(row) ?? [];
    if (on === undefined) taken.push({ owner: id, left, right });
    rows.set(row, taken);
  }
  const places = new Map<string, LabelPlace>();
  const inOrder = [...labelled].sort((a, b) => b.rank - a.rank || a.left - b.left);
  for (const item of inOrder) {
    const taken = rows.get(item.row) ?? [];
    const place = placeLabel(item, taken, viewWidth);
    places.set(item.id, place);
    if (place.place === 'none') continue;
    const width = place.long ? (item.longWidth ?? item.width) : item.width;
    taken.push({ left: place.x - 2, right: place.x + width + 2 });
  }
  return places;
}

function placeLabel(item: Labelled, taken: readonly Taken[], viewWidth: number): LabelPlace {
  const { id, on, left, right, inside, width, longWidth } = item;
  const owner = on ?? id;
  const isFree = (x: number, wide: number, ownMark: boolean) =>
    x >= 0 &&
    x + wide <= viewWidth &&
    taken.every((other) => (ownMark && other.owner === owner) || x + wide <= other.left || other.right <= x);
  const choose = (wide: number): LabelPlace | undefined => {
    if (inside && inside.left + wide <= inside.right) {
      const x = on === undefined ? inside.left : (inside.left + inside.right - wide) / 2;
      if (isFree(x, wide, true)) return { place: 'inside', x };
    }
    if (on !== undefined) return undefined;
    if (isFree(right + GAP, wide, false)) return { place: 'after', x: right + GAP };
    if (isFree(left - GAP - wide, wide, false)) return { place: 'before', x: left - GAP - wide };
    return undefined;
  };
  const long = longWidth === undefined ? undefined : choose(longWidth);
  if (long) return { ...long, long: true };
  const nowhere = Math.max(0, Math.min((on === undefined ? right : left) + GAP, viewWidth - width));
  return choose(width) ?? { place: 'none', x: nowhere };
}
