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
  /** The higher is placed first. */
  readonly rank: number;
}

export interface LabelPlace {
  readonly place: 'inside' | 'after' | 'before' | 'none';
  /** Left edge of the text, in pixels of the view. */
  readonly x: number;
}

const GAP = 5;

/** Places each label inside, else after, else before its mark, else nowhere; none overlaps another, a mark, or the edge. */
export function placeLabels(labelled: readonly Labelled[], viewWidth: number): ReadonlyMap<string, LabelPlace> {
  const rows = new Map<string, { readonly id: string; readonly left: number; readonly right: number }[]>();
  for (const { id, row, left, right } of labelled) {
    const taken = rows.get(row);
    if (taken) taken.push({ id, left, right });
    else rows.set(row, [{ id, left, right }]);
  }
  const places = new Map<string, LabelPlace>();
  const inOrder = [...labelled].sort((a, b) => b.rank - a.rank || a.left - b.left);
  for (const { id, row, left, right, inside, width } of inOrder) {
    const taken = rows.get(row) ?? [];
    const isFree = (x: number, ownMark: boolean) =>
      x >= 0 &&
      x + width <= viewWidth &&
      taken.every((other) => (ownMark && other.id === id) || x + width <= other.left || other.right <= x);
    const choose = (): LabelPlace => {
      if (inside && inside.left + width <= inside.right && isFree(inside.left, true))
        return { place: 'inside', x: inside.left };
      if (isFree(right + GAP, false)) return { place: 'after', x: right + GAP };
      if (isFree(left - GAP - width, false)) return { place: 'before', x: left - GAP - width };
      return { place: 'none', x: Math.max(0, Math.min(right + GAP, viewWidth - width)) };
    };
    const place = choose();
    places.set(id, place);
    if (place.place !== 'none') taken.push({ id: `${id} label`, left: place.x - 2, right: place.x + width + 2 });
  }
  return places;
}
