import { DataSet } from 'vis-data/esnext';
import type { EventId } from '../domain/identifiers.ts';
import type { PlacedMark } from './arrange-marks.ts';
import {
  createMarkElement,
  dressMark,
  dropFormerLabels,
  keepFormerLabel,
  type MarkAppearance,
} from './mark-element.ts';
import { type VisItem, visItem } from './vis-options.ts';

/** The marks as items of vis-timeline, with what is drawn in them. Told anew, it changes what differs and no more. */
export class MarkItems {
  readonly data = new DataSet<VisItem>();
  readonly #appearanceOf: (mark: PlacedMark) => MarkAppearance;
  readonly #filled: () => void;
  readonly #elements = new Map<string, HTMLElement>();
  #marks: ReadonlyMap<string, PlacedMark> = new Map();

  /** `filled`: vis-timeline has made room for a mark, which is drawn and wants its place. */
  constructor(appearanceOf: (mark: PlacedMark) => MarkAppearance, filled: () => void) {
    this.#appearanceOf = appearanceOf;
    this.#filled = filled;
  }

  get marks(): ReadonlyMap<string, PlacedMark> {
    return this.#marks;
  }

  elementOf(id: string): HTMLElement | undefined {
    return this.#elements.get(id);
  }

  /** Shows these marks. `rows`: how many each lane has; `keepLabels`: those of before are still to fade. */
  show(marks: readonly PlacedMark[], rows: readonly number[], keepLabels: boolean): void {
    const before = this.#marks;
    this.#marks = new Map(marks.map((mark) => [mark.id, mark]));
    const gone = [...before.keys()].filter((id) => !this.#marks.has(id));
    for (const id of gone) this.#elements.delete(id);
    if (gone.length > 0) this.data.remove(gone);
    const above = rows.map((_, lane) => rows.slice(0, lane).reduce((sum, count) => sum + count, 0));
    const items = marks.map((mark) => visItem(mark, above[mark.lane] ?? 0));
    const changed = items.filter((item) => !isSameItem(item, this.data.get(item.id)));
    if (changed.length > 0) this.data.update(changed);
    for (const mark of marks) {
      const element = this.#elements.get(mark.id);
      // What vis-timeline has only now made room for is as it should be.
      if (!element || !before.has(mark.id)) continue;
      if (keepLabels || !isSameDrawing(mark, before.get(mark.id))) this.#redraw(element, mark, keepLabels);
      else dressMark(element, mark, this.#appearanceOf(mark));
    }
  }

  /** Fills an item's element, unless it is filled already. */
  fill(id: string, element: HTMLElement): void {
    const mark = this.#marks.get(id);
    if (!mark || this.#elements.get(id)?.parentElement === element) return;
    const created = createMarkElement(mark, this.#appearanceOf(mark));
    this.#elements.set(id, created);
    element.replaceChildren(created);
    this.#filled();
  }

  /** Brings the marks of some events in line with their state. */
  dress(events: ReadonlySet<EventId>): void {
    for (const mark of this.#marks.values()) {
      const element = events.has(mark.event) && this.#elements.get(mark.id);
      if (element) dressMark(element, mark, this.#appearanceOf(mark));
    }
  }

  /** The switch of lens is over: the labels of the other are gone. */
  dropFormerLabels(): void {
    for (const element of this.#elements.values()) dropFormerLabels(element);
  }

  #redraw(element: HTMLElement, mark: PlacedMark, keepLabels: boolean): void {
    const created = createMarkElement(mark, this.#appearanceOf(mark));
    if (keepLabels) keepFormerLabel(element, created);
    element.replaceWith(created);
    this.#elements.set(mark.id, created);
  }
}

function isSameItem(one: VisItem, other: VisItem | null): boolean {
  return other !== null && one.start === other.start && one.end === other.end && one.className === other.className;
}

/** Whether two marks look alike, on whatever row. */
function isSameDrawing({ row: _, ...one }: PlacedMark, before: PlacedMark | undefined): boolean {
  if (!before) return false;
  const { row: __, ...other } = before;
  return JSON.stringify(one) === JSON.stringify(other);
}
