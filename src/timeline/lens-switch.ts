import type { Lens } from '../domain/lens.ts';
import type { PlacedMark } from './arrange-marks.ts';

/** What is drawn while the lens is switched: the marks of both, those of the lens that is left on the rows of the other. */
export class LensSwitch {
  #before: ReadonlyMap<string, PlacedMark> = new Map();
  #now: ReadonlySet<string> = new Set();
  #towards: Lens | undefined;

  /** Sets out for a lens, from the marks that are drawn. */
  begin(before: Iterable<PlacedMark>, towards: Lens): void {
    this.#before = new Map([...before].map((mark) => [mark.id, mark]));
    this.#towards = towards;
  }

  end(): void {
    this.#before = new Map();
    this.#towards = undefined;
  }

  get active(): boolean {
    return this.#towards !== undefined;
  }

  /** The marks of the lens that comes, and those of the other that it has not, until they are gone. */
  merge(marks: readonly PlacedMark[], rows: readonly number[]): readonly PlacedMark[] {
    this.#now = new Set(marks.map(({ id }) => id));
    if (!this.active) return marks;
    const rowOf = new Map(marks.map(({ event, row }) => [event, row] as const).reverse());
    const leaving = [...this.#before.values()].filter(({ id }) => !this.#now.has(id));
    return [
      ...marks.map((mark) => (this.#staysPale(mark) ? { ...mark, pale: true as const } : mark)),
      ...leaving.map((mark) => {
        const row = rowOf.get(mark.event) ?? Math.min(mark.row, (rows[mark.lane] ?? 1) - 1);
        return { ...mark, row };
      }),
    ];
  }

  /** Whether a mark is of the lens that is left alone. */
  leaves(id: string): boolean {
    return this.active && !this.#now.has(id);
  }

  /** The lens through which alone a mark is seen, while it is switched. */
  onlyOf(id: string): Lens | undefined {
    if (this.#towards === undefined) return undefined;
    if (!this.#now.has(id)) return this.#towards === 'public' ? 'happened' : 'public';
    return this.#before.has(id) ? undefined : this.#towards;
  }

  /** When it was stays pale until the mark that slid away is back. */
  #staysPale({ id }: PlacedMark): boolean {
    return this.#towards === 'happened' && this.#before.get(id)?.pale === true;
  }
}
