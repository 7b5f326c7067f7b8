import type { Declared, Draft } from './draft.ts';
import type { Ledger } from './ledger.ts';
import { didYouMean } from './nearest-word.ts';
import { byPart, PART_NAMES, type Part } from './parts.ts';
import { showValue } from './problem.ts';

/**
 * Looks references up among what is left of a story. One to an id that the file never had is its author's error;
 * one to something that was left out is a consequence.
 */
export class ReferenceReader {
  readonly ids: Readonly<Record<Part, Set<string>>>;
  readonly #lists: ReadonlySet<Part>;
  readonly #context: ReadonlySet<string>;

  /** `lists` are the parts that the file has at all: what is missing as a whole has been said already. */
  constructor(
    draft: Draft,
    private readonly declared: Declared,
    lists: ReadonlySet<Part>,
    private readonly ledger: Ledger,
  ) {
    this.#lists = lists;
    this.#context = new Set(draft.sources.filter(({ item }) => item.context).map(({ item }) => item.id));
    this.ids = byPart((part) => new Set(draft[part].map(({ item }) => item.id)));
  }

  /** Whether a reference leads somewhere. If not, notes it, and that `lost` goes with it. */
  check(part: Part, id: string, path: string, lost: string): boolean {
    if (this.ids[part].has(id)) return true;
    if (this.declared.ids[part].has(id)) {
      this.ledger.leaveOut(lost, `${PART_NAMES[part]} is left out, "${id}"`);
    } else if (this.#lists.has(part)) {
      const mend = this.ledger.isFull ? undefined : didYouMean(id, this.ids[part]);
      this.ledger.error(path, showValue(id), `the id of ${PART_NAMES[part]} in this file`, mend);
    } else {
      this.ledger.leaveOut(lost, `there is no list of ${part}`);
    }
    return false;
  }

  /** Whether a source stands beside the reports. */
  isContext(id: string): boolean {
    return this.#context.has(id);
  }

  /** A claim of a report says where it stands in it. */
  lacksLocator(path: string): void {
    this.ledger.error(
      `${path}.evidence`,
      'nothing',
      'where the claim stands in its source, unless that is a context source',
    );
  }

  /** Whether an id is that of a claim or a source. If not, notes it. */
  isEvidence(id: string, path: string): boolean {
    if (this.ids.claims.has(id) || this.ids.sources.has(id)) return true;
    if (this.declared.ids.claims.has(id) || this.declared.ids.sources.has(id)) {
      this.ledger.leaveOut(path, `a claim or a source is left out, "${id}"`);
    } else {
      const mend = this.ledger.isFull ? undefined : didYouMean(id, [...this.ids.claims, ...this.ids.sources]);
      this.ledger.error(path, showValue(id), 'the id of a claim or a source in this file', mend);
    }
    return false;
  }

  /** The ids of a list that lead somewhere. */
  keep(part: Part, ids: readonly string[], path: string): readonly string[] {
    return ids.filter((id, index) => this.check(part, id, `${path}[${index}]`, `${path}[${index}]`));
  }
}
