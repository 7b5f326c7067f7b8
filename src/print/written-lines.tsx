import type { ReactNode } from 'react';

/** Lines to write on. */
export function WrittenLines({ count }: { count: number }) {
  const lines: ReactNode[] = [];
  while (lines.length < count) lines.push(<span key={lines.length} />);
  return (
    <div className="written-lines" aria-hidden="true">
      {lines}
    </div>
  );
}
