import type { StoryReport } from '../formats/check-story.ts';
import { PART_NAMES, PARTS } from '../formats/parts.ts';
import type { Problem } from '../formats/problem.ts';

/** Of what went with a problem, a few are enough to see how far it reaches. */
const SHOWN = 20;

/** Tells a report in lines for a terminal: each problem, what went with it, and a summary at the end. */
export function* tellReport(report: StoryReport): Generator<string> {
  const { problems, leftOut, counts } = report;
  for (const problem of problems) yield* tellProblem(problem);
  const total = counts.errors + counts.warnings;
  if (total > problems.length) yield `… and ${total - problems.length} more problems\n`;
  if (leftOut.length > 0) yield 'left out because of these:';
  for (const { path, because } of leftOut.slice(0, SHOWN)) yield `  ${path}: ${because}`;
  if (counts.leftOut > SHOWN) yield `  … and ${counts.leftOut - SHOWN} more`;
  if (leftOut.length > 0) yield '';
  yield summarize(report);
}

/** Tells problems of a file that stands beside a story: a few of them, and how many more there are. */
export function* tellProblems(problems: readonly Problem[]): Generator<string> {
  for (const problem of problems.slice(0, SHOWN)) yield* tellProblem(problem);
  if (problems.length > SHOWN) yield `… and ${problems.length - SHOWN} more problems with translations`;
}

function* tellProblem({ file, path, line, value, expected, mend, severity }: Problem): Generator<string> {
  const place = [line === undefined ? file : `${file}:${line}`, path].filter(Boolean).join(' ');
  yield severity === 'warning' ? `${place} (warning)` : place;
  yield `  value     ${value ?? 'none'}`;
  yield `  expected  ${expected}`;
  if (mend !== undefined) yield `  mend      ${mend}`;
  yield '';
}

function summarize({ file, story, problems, counts }: StoryReport): string {
  const parts = PARTS.map((part) => {
    const { [part]: kept } = counts.kept;
    const { [part]: found } = counts.found;
    const name = found === 1 ? PART_NAMES[part].replace(/^an? /, '') : part;
    return kept === found ? `${found} ${name}` : `${kept} of ${found} ${name}`;
  }).join(', ');
  if (problems.length === 0) return `${file}: sound. ${parts}.`;
  const found = [count(counts.errors, 'error'), count(counts.warnings, 'warning')].filter(Boolean).join(' and ');
  return story ? `${file}: ${found}. What is sound: ${parts}.` : `${file}: ${found}. Nothing that can be shown.`;
}

function count(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`;
}
