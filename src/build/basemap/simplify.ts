/** West, south, east, north, in degrees. */
export type Region = readonly [number, number, number, number];

/** How much of an arc is kept where: vertices within `region`, thinned by `tolerance` and rounded to `step` (degrees). */
export interface DetailLevel {
  readonly region: Region;
  readonly tolerance: number;
  readonly step: number;
}

/** Thins each run of an arc by the first level whose region holds it. Ends stay, so arcs that met still meet. */
export function simplifyArc(arc: readonly number[][], levels: readonly DetailLevel[]): number[][] {
  const kept: number[][] = [];
  let run: number[][] = [];
  let level: DetailLevel | undefined;
  const flush = () => {
    if (level) kept.push(...roundAll(thin(run, level.tolerance), level.step));
    run = [];
  };
  for (const position of arc) {
    const next = levels.find(({ region }) => isInside(position, region));
    if (next !== level) flush();
    level = next;
    run.push(position);
  }
  flush();
  return withoutRepeats(kept);
}

/** Douglas and Peucker: the fewest vertices from which no other is further off than the tolerance (degrees). */
export function thin(line: readonly number[][], tolerance: number): number[][] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3 || tolerance === 0) return [...line];
  let [furthest, index] = [0, 0];
  line.forEach((position, at) => {
    const distance = at === 0 || at === line.length - 1 ? 0 : distanceTo(position, first, last);
    if (distance > furthest) [furthest, index] = [distance, at];
  });
  if (furthest <= tolerance) return [first, last];
  return [...thin(line.slice(0, index + 1), tolerance), ...thin(line.slice(index), tolerance).slice(1)];
}

export function roundAll(line: readonly number[][], step: number): number[][] {
  const decimals = Math.round(-Math.log10(step));
  return line.map(([x = 0, y = 0]) => [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))]);
}

export function isInside([x = 0, y = 0]: readonly number[], [west, south, east, north]: Region): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function withoutRepeats(line: readonly number[][]): number[][] {
  const kept = line.filter(([x, y], index) => index === 0 || line[index - 1]?.[0] !== x || line[index - 1]?.[1] !== y);
  const [only] = kept;
  // A topology needs two ends, even of an arc that has shrunk to a point.
  return kept.length === 1 && only ? [only, only] : kept;
}

function distanceTo(
  [x = 0, y = 0]: readonly number[],
  [ax = 0, ay = 0]: readonly number[],
  [bx = 0, by = 0]: readonly number[],
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
