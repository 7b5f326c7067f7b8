import type { Problem } from '../formats/problem.ts';
import { useLessonProblems } from '../i18n/lesson-messages.ts';
import { useDateWords } from '../i18n/messages-context.tsx';
import { sayProblem } from './say-problem.ts';

const MOST_SHOWN = 8;

/** What is wrong with a lesson, one thing after the other: where, what stands there, what was expected, what to do. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useLessonProblems();
  const dates = useDateWords();
  return (
    <ul className="lesson-problems">
      {problems.slice(0, MOST_SHOWN).map((problem) => {
        const { what, path, line, sentences } = sayProblem(problem, words, dates.iso);
        return (
          <li key={`${problem.path} ${problem.expected}`}>
            <strong>{what}</strong>
            {path && (
              <>
                {' '}
                <code dir="ltr">{path}</code>
              </>
            )}
            {line && ` (${line})`}: {sentences.join(' ')}
          </li>
        );
      })}
      {problems.length > MOST_SHOWN && <li>{words.more(problems.length - MOST_SHOWN)}</li>}
    </ul>
  );
}
