import { useRef, useState } from 'react';
import type { Claim } from '../domain/claim.ts';
import type { EventId } from '../domain/identifiers.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { addressOfView } from '../state/address-bar.ts';
import { givenAddress } from '../state/given-address.ts';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { type CitedView, describeCited, listReferences, wordReference, wordView } from './citation.ts';
import { writeCsl } from './citation-csl.ts';

type Form = 'text' | 'csl';

/** A citation to read, and two ways to copy it: as text, and as CSL-JSON for a reference manager. */
export function CitationSheet({ event, claims }: { event: EventId; claims: readonly Claim[] }) {
  const session = useSession();
  const catalog = useCatalog();
  const messages = { ...useMessages(), evidence: useEvidenceMessages() };
  const dates = useDateWords();
  const text = useText();
  const { citation } = messages.evidence;
  const { told } = session.announcements.getState();
  const fallback = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<Form>();
  const [refused, setRefused] = useState<string>();

  const words = { messages, dates };
  const references = listReferences(catalog, claims, text);
  const lines = references.map((reference) => wordReference(reference, words));
  const cited = describeCited(catalog, event, claims, text);
  // The address is that of the moment of copying, and of what is shown: the bar's own waits while it plays.
  const seeView = (): CitedView => ({
    ...cited,
    address: givenAddress(addressOfView(session, window.location)),
    seen: isoToday(),
  });
  const write = (form: Form) =>
    form === 'csl' ? writeCsl(references, seeView(), messages) : [...lines, ...wordView(seeView(), words)].join('\n');
  const copy = async (form: Form) => {
    const content = write(form);
    setCopied(undefined);
    try {
      await navigator.clipboard.writeText(content);
      setRefused(undefined);
      setCopied(form);
      told(citation.copied[form]);
    } catch {
      setRefused(content);
      told(citation.refused);
      requestAnimationFrame(() => fallback.current?.select());
    }
  };
  return (
    <div className="citation-sheet">
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {/* Not the address itself: it may name what is not public yet on this day. */}
      {wordView({ ...cited, address: citation.thisView }, words).map((line) => (
        <p key={line} className="citation-sheet-view">
          {line}
        </p>
      ))}
      <div className="citation-sheet-ways">
        <button type="button" className="button" onClick={() => void copy('text')}>
          {citation.copyText}
        </button>
        <button type="button" className="button" onClick={() => void copy('csl')}>
          {citation.copyCsl}
        </button>
        <span>{refused !== undefined ? citation.refused : copied === undefined ? '' : citation.copied[copied]}</span>
      </div>
      {refused !== undefined && (
        <textarea ref={fallback} readOnly rows={6} value={refused} aria-label={citation.fallback} />
      )}
    </div>
  );
}

/** The reader's own day: CSL asks when a page was seen. */
function isoToday(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
