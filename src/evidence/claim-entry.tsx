import type { Claim } from '../domain/claim.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { SaidOtherwise } from '../ui/said-otherwise.tsx';
import { ClaimBearings } from './claim-bearings.tsx';
import { ClaimWays } from './claim-ways.tsx';
import { PrintCorrection } from './print-correction.tsx';
import './claim-entry.css';

interface Props {
  readonly claim: Claim;
  readonly sourceName: string;
  /** Who printed the page that was read, where that is not the source itself. */
  readonly reprinter?: string;
  /** The page in which its paragraph stands. */
  readonly url?: string;
}

/** One claim: what it says, where it stands, how firmly it is said, who told it, and what print or others do to it. */
export function ClaimEntry({ claim, sourceName, reprinter, url }: Props) {
  const { punctuation } = useMessages();
  const evidence = useEvidenceMessages();
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
        <StoryText of={claim.statement} />{' '}
        {paragraph === undefined ? null : url === undefined ? (
          <span className="claim-entry-locator">
            <SaidOtherwise shown={evidence.paragraph(paragraph)} said={evidence.citation.paragraph(paragraph)} />
          </span>
        ) : (
          <a
            className="claim-entry-locator"
            href={url}
            target="_blank"
            rel="noopener"
            aria-label={
              reprinter === undefined
                ? evidence.paragraphOf(paragraph, sourceName)
                : evidence.paragraphOfReprint(paragraph, reprinter)
            }
          >
            {evidence.paragraph(paragraph)}
          </a>
        )}
      </p>
      {manner.length > 0 && <p className="claim-entry-manner">{manner.join(punctuation.semicolon)}</p>}
      {claim.correction && <PrintCorrection correction={claim.correction} />}
      <ClaimBearings claim={claim} />
      <ClaimWays claim={claim} />
    </li>
  );
}
