import { useEffect, useState } from 'react';
import type { Problem } from '../formats/problem.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { showRecord } from './show-record.ts';

interface Props {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly total: number;
  readonly onAgain: () => void;
}

const SHOWN = 20;

/** The face of a story that cannot be read: file, path, value, what was expected, how to mend it. */
export function StoryFailure({ file, problems, total, onAgain }: Props) {
  const { failure } = useMessages().app;
  const [copied, setCopied] = useState(false);
  useEffect(showRecord, []);
  const copy = () => {
    void navigator.clipboard?.writeText(problems.map(describeProblem).join('\n')).then(() => setCopied(true));
  };
  return (
    <div className="story-failure" role="alert">
      <h2>{total > 0 ? failure.title(total) : failure.unreadable}</h2>
      <p>{failure.nothingDrawn(file)}</p>
      <ol>
        {problems.slice(0, SHOWN).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be the same in every word, and the list never changes
          <ProblemEntry key={index} problem={problem} />
        ))}
      </ol>
      {total > SHOWN && <p>{failure.more(total - SHOWN)}</p>}
      <p className="story-failure-actions">
        <button type="button" className="button button-primary" onClick={onAgain}>
          {failure.again}
        </button>
        <button type="button" className="button" onClick={copy}>
          {copied ? failure.copied : failure.copy}
        </button>
      </p>
    </div>
  );
}

function ProblemEntry({ problem }: { problem: Problem }) {
  const { failure } = useMessages().app;
  return (
    <li>
      <code className="story-failure-path">{problem.path || problem.file}</code>
      <dl>
        <dt>{failure.value}</dt>
        <dd>{problem.value === undefined ? failure.none : <code>{problem.value}</code>}</dd>
        <dt>{failure.expected}</dt>
        <dd>{problem.expected}</dd>
        {problem.mend !== undefined && (
          <>
            <dt>{failure.mend}</dt>
            <dd>{problem.mend}</dd>
          </>
        )}
      </dl>
    </li>
  );
}

function describeProblem({ file, path, value, expected, mend }: Problem): string {
  return [`${file} ${path}`, value, expected, mend].filter(Boolean).join(' | ');
}
