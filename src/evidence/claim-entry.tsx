import type { Claim } from '../domain/story.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { ClaimChain } from './claim-chain.tsx';
import './claim-entry.css';

interface Props {
  readonly claim: Claim;
  readonly sourceName: string;
  /** The page in which its paragraph stands. */
  readonly url?: string;
}

/** One claim: what it says, where it stands, how firmly it is said, who told it, and what print or others do to it. */
export function ClaimEntry({ claim, sourceName, url }: Props) {
  const { evidence } = useMessages();
  const text = useText();
  const paragraph = claim.evidence?.paragraph;
  const manner = [
    claim.mode === 'asserted' ? '' : evidence.mode(claim.mode),
    evidence.stance[claim.stance],
    evidence.reading(claim.reading),
    claim.hedging.length > 0 ? evidence.hedged(claim.hedging.map(text)) : '',
  ].filter((part) => part !== '');
  return (
    <li className={`claim-entry claim-entry-${claim.mode}`} data-claim={claim.id}>
      <p className="claim-entry-statement">
        {text(claim.statement)}{' '}
        {paragraph === undefined ? null : url === undefined ? (
          <span className="claim-entry-locator">{evidence.paragraph(paragraph)}</span>
        ) : (
          <a
            className="claim-entry-locator"
            href={url}
            target="_blank"
            rel="noopener"
            aria-label={evidence.paragraphOf(paragraph, sourceName)}
          >
            {evidence.paragraph(paragraph)}
          </a>
        )}
      </p>
      {manner.length > 0 && <p className="claim-entry-manner">{manner.join('; ')}</p>}
      {claim.correction && (
        <dl className="claim-entry-correction">
          <dt>{evidence.asPrinted}</dt>
          <dd>
            <s>{text(claim.correction.asPrinted)}</s>
          </dd>
          {claim.correction.corrected !== undefined && (
            <>
              <dt>{evidence.corrected}</dt>
              <dd className="claim-entry-corrected">{text(claim.correction.corrected)}</dd>
            </>
          )}
          <dd className="claim-entry-basis">{text(claim.correction.basis)}</dd>
        </dl>
      )}
      <details className="claim-entry-chain">
        <summary>{evidence.chain.heading}</summary>
        <ClaimChain attribution={claim.attribution} />
        {claim.time.basis !== undefined && (
          <p className="claim-entry-basis">
            {evidence.datedOn}: {text(claim.time.basis)}
          </p>
        )}
        {claim.external && (
          <p className="claim-entry-basis">
            {evidence.external}: {text(claim.external.verdict)}.
          </p>
        )}
        {claim.note !== undefined && <p className="claim-entry-basis">{text(claim.note)}</p>}
      </details>
    </li>
  );
}
