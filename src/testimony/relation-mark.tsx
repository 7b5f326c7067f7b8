import type { ReactNode } from 'react';
import type { Relation } from '../domain/comparison.ts';
import './relation-mark.css';

const SIGNS: Readonly<Record<Relation, ReactNode>> = {
  agree: <path d="M3 5.4h8M3 8.8h8" />,
  compatible: <path d="M4.4 3.4h5.2M2.6 7h8.8M4.4 10.6h5.2" />,
  'same-person': <path d="M3 5.4h8M3 8.8h8" strokeDasharray="2 1" />,
  adds: <path d="M7 2.4v9.2M2.4 7h9.2" />,
  'more-exact': (
    <>
      <circle cx="7" cy="7" r="5.6" strokeDasharray="1.6 1.6" />
      <circle cx="7" cy="7" r="1.6" className="relation-mark-solid" />
    </>
  ),
  differ: <path d="M1.6 4.8h6M6.4 9.2h6" />,
  tension: <path d="M1.8 8.4C3.6 3.6 5.4 4.6 7 7s3.4 3.4 5.2-1.4" />,
  'different-speakers': <path d="M1.6 3h6.4v4.4H4.6L2.8 9V7.4H1.6zM9.6 5.6h2.8V10h-1.2v1.6L9.4 10H6V9" />,
  'not-independent': <path d="M7 2.4v3.2M7 5.6L3 11M7 5.6L11 11" />,
  contradict: <path d="M2.4 5.2h9.2M2.4 9h9.2M9.4 2.2L4.6 12" />,
};

/** How two sources stand to each other on a topic: a sign, named for those who do not see it. */
export function RelationMark({ relation, name }: { relation: Relation; name: string }) {
  return (
    <svg
      className={`relation-mark relation-mark-${relation}`}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      role="img"
      aria-label={name}
    >
      {SIGNS[relation]}
    </svg>
  );
}
