import type { ReactNode } from 'react';
import type { Bearing } from '../domain/claim.ts';
import './relation-mark.css';

const SIGNS: Readonly<Record<Bearing, ReactNode>> = {
  agrees: <path d="M3 5.4h8M3 8.8h8" />,
  adds: <path d="M7 2.4v9.2M2.4 7h9.2" />,
  differs: <path d="M1.6 4.8h6M6.4 9.2h6" />,
  denies: (
    <>
      <circle cx="7" cy="7" r="4.6" />
      <path d="M2 12L12 2" />
    </>
  ),
};

/** How an outside account stands to the reports: a sign beside its word, form and never hue; a dot where it stands alone. */
export function BearingMark({ relation }: { relation: Bearing | undefined }) {
  return (
    <svg className="relation-mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {relation ? SIGNS[relation] : <circle cx="7" cy="7" r="2.2" className="relation-mark-solid" />}
    </svg>
  );
}
