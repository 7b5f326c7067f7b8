import type { Problem } from './problem.ts';
import { writePath } from './problem.ts';
import { lineAndColumn, walkJson } from './walk-json.ts';

/** Gives problems their lines in a sound JSON text, and their order; one at a missing key has the line of what lacks it. */
export function locateProblems(problems: readonly Problem[], text: string): readonly Problem[] {
  const wanted = new Set(problems.flatMap(({ path }) => ancestors(path)));
  if (wanted.size === 0) return problems;
  const offsets = new Map<string, number>();
  // The path so far at each depth; undefined where nothing wanted is below.
  const written: (string | undefined)[] = [''];
  const visit = (path: readonly (string | number)[], offset: number) => {
    const step = path.at(-1);
    const above = written[path.length - 1];
    if (step === undefined) return;
    const here = above === undefined ? undefined : writePath([step], above);
    const sought = here !== undefined && wanted.has(here);
    written[path.length] = sought ? here : undefined;
    if (sought && !offsets.has(here)) offsets.set(here, offset);
  };
  const visitor = {
    key: visit,
    // A key's own line says more than its value's, which comes after it.
    value: (path: readonly (string | number)[], offset: number) => {
      if (typeof path.at(-1) === 'number') visit(path, offset);
    },
  };
  walkJson(text, { visitor });
  const located = problems.map((problem) => {
    const nearest = ancestors(problem.path).findLast((path) => offsets.has(path));
    const offset = nearest === undefined ? undefined : offsets.get(nearest);
    return offset === undefined ? problem : { ...problem, line: lineAndColumn(text, offset).line };
  });
  return located.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** A path and all that lead to it, the shortest first. */
function ancestors(path: string): readonly string[] {
  if (path === '') return [];
  const ends = [...path.matchAll(/[.[]/g)].map(({ index }) => index).filter((index) => index > 0);
  return [...ends.map((end) => path.slice(0, end)), path];
}
