import { useEffect, useState } from 'react';
import type { Problem } from '../formats/problem.ts';
import { useAppMessages } from '../i18n/app-messages.ts';
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
  const { failure, broken } = useAppMessages();
  const [copied, setCopied] = useState(false);
  useEffect(showRecord, []);
  const copy = () => {
    void navigator.clipboard?.writeText(problems.map(describeProblem).join('\n')).then(() => setCopied(true));
  };
  return (
    <div className="story-failure" role="alert">
      <h2>{total > 0 ? broken.title(total) : failure.unreadable}</h2>
      <p>{broken.nothingDrawn(file)}</p>
      <ol>
        {problems.slice(0, SHOWN).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be the same in every word, and the list never changes
          <ProblemEntry key={index} problem={problem} />
        ))}
      </ol>
      {total > SHOWN && <p>{broken.more(total - SHOWN)}</p>}
      <p className="story-failure-actions">
        <button type="button" className="button button-primary" onClick={onAgain}>
          {failure.again}
        </button>
        <button type="button" className="button" onClick={copy}>
          {copied ? broken.copied : broken.copy}
        </button>
      </p>
    </div>
  );
}

function ProblemEntry({ problem }: { problem: Problem }) {
  const { broken } = useAppMessages();
  return (
    <li>
      <code className="story-failure-path">{problem.path || problem.file}</code>
      <dl>
        <dt>{broken.value}</dt>
        <dd>{problem.value === undefined ? broken.none : <code>{problem.value}</code>}</dd>
        <dt>{broken.expected}</dt>
        <dd>{problem.expected}</dd>
        {problem.mend !== undefined && (
          <>
            <dt>{broken.mend}</dt>
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
