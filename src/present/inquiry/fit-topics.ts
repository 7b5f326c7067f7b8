import type { CorroborationRow } from '../../domain/inquiry/corroborate.ts';

/** Letters of a line, and lines, that a table has room for on the smallest slide. */
export interface Room {
  readonly letters: number;
  readonly lines: number;
  /** Lines of a row beside what is said. */
  readonly extra: number;
}

/** The most topics, weightiest first, that a slide has room for; at least one. */
export function fitTopics(
  rows: readonly CorroborationRow[],
  room: Room,
  textsOf: (row: CorroborationRow) => readonly string[],
): number {
  let left = room.lines;
  const fitting = rows.findIndex((row) => {
    const columns = textsOf(row);
    left -= Math.max(...columns.map((said) => Math.ceil(said.length / room.letters)), 1) + room.extra + BETWEEN;
    return left < 0;
  });
  return fitting < 0 ? rows.length : Math.max(fitting, 1);
}

/** Between two rows, in lines. */
const BETWEEN = 0.8;
