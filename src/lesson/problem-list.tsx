import type { Problem } from '../formats/problem.ts';

const MOST_SHOWN = 8;

/** What is wrong with a file, line by line, in the words of its format: English, as everywhere that files are checked. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul className="lesson-problems" lang="en" dir="ltr">
      {problems.slice(0, MOST_SHOWN).map(({ path, line, value, expected, mend }) => (
        <li key={`${path} ${expected}`}>
          <code>{[path, line !== undefined && `line ${line}`].filter(Boolean).join(', ')}</code>
          {path && ': '}
          {value !== undefined && <code>{value}</code>} expected {expected}
          {mend !== undefined && `; ${mend}`}
        </li>
      ))}
      {problems.length > MOST_SHOWN && <li>and {problems.length - MOST_SHOWN} more</li>}
    </ul>
  );
}
