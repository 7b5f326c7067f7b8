import { type ReactNode, useContext } from 'react';
import { MoreLinesContext } from './more-lines-context.ts';

/** Lines to write on, and more of them where the page has room. */
export function WrittenLines({ count }: { count: number }) {
  const most = count + useContext(MoreLinesContext);
  const lines: ReactNode[] = [];
  while (lines.length < most) lines.push(<span key={lines.length} />);
  return (
    <div className="written-lines" aria-hidden="true">
      {lines}
    </div>
  );
}
