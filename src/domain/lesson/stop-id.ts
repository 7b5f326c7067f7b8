/** The most letters of an id, as every file has it. */
const MOST_LETTERS = 80;
/** Room for a number, and for a mark, after a name. */
const NUMBER = 10;
const MARK = 10;

/** An id as wanted, cut where it is too long, or with a number after it where that one is taken. */
export function freshId(wanted: string, taken: ReadonlySet<string>): string {
  const id = cut(wanted, MOST_LETTERS);
  if (!taken.has(id)) return id;
  const base = cut(wanted, MOST_LETTERS - NUMBER);
  for (let number = 2; ; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** An id by a name and a mark (at most 9 letters and figures) that tells it from others of that name. */
export const markedId = (name: string, mark: string): string => `${cut(name, MOST_LETTERS - NUMBER - MARK)}-${mark}`;

/** No id ends with a hyphen. */
const cut = (id: string, most: number) => id.slice(0, most).replace(/-+$/, '');
