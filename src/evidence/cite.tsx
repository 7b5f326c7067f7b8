import { type ReactNode, useEffect, useState } from 'react';
import type { Claim } from '../domain/claim.ts';
import type { EventId } from '../domain/identifiers.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useSession } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import './cite.css';

interface Props {
  readonly event: EventId;
  /** The claims to cite: one, or all of the event. */
  readonly claims: readonly Claim[];
  readonly label?: ReactNode;
}

const Sheet = comesLater(() => import('./citation-sheet.tsx').then((module) => module.CitationSheet));

/** Unfolds the citation of an event or a claim. What makes it is fetched when it is first asked for. */
export function Cite({ event, claims, label }: Props) {
  const { citation } = useEvidenceMessages();
  const [open, setOpen] = useState(false);
  const [only] = claims;
  return (
    <details className="cite" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {label ?? citation.cite}
        {label === undefined && only && <span className="visually-hidden"> {citation.citeClaim(only.id)}</span>}
      </summary>
      {open && (
        <Sheet.Later
          event={event}
          claims={claims}
          whenWaiting={<p>{citation.loading}</p>}
          whenFailed={<Failed words={citation.failed} />}
        />
      )}
    </details>
  );
}

function Failed({ words }: { words: string }) {
  const { announcements } = useSession();
  useEffect(() => announcements.getState().told(words), [announcements, words]);
  return <p>{words}</p>;
}
