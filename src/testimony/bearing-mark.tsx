import type { ReactNode } from 'react';
import type { Bearing } from '../domain/story.ts';
import './relation-mark.css';

const SIGNS: Readonly<Record<Bearing, ReactNode>> = {
  agrees: <path d="M2.4 5.2h9.2M2.4 8.8h9.2" />,
  adds: <path d="M7 2.4v9.2M2.4 7h9.2" />,
  differs: <path d="M1.6 4.8h6M6.4 9.2h6" />,
  denies: <path d="M7 2.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6zM12.4 1.6L1.6 12.4" />,
};

/** How a source beside the reports stands to them: a sign, always with its word beside it. */
export function BearingMark({ relation }: { relation: Bearing }) {
  return (
    <svg className="relation-mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {SIGNS[relation]}
    </svg>
  );
}
