import type { Claim } from '../domain/claim.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { Cite } from './cite.tsx';
import { ClaimChain } from './claim-chain.tsx';
import { listBearingsOn } from './outside-claims.ts';
import './claim-ways.css';

/** Two ways on from a claim, folded: who told whom, and how to cite it. */
export function ClaimWays({ claim }: { claim: Claim }) {
  const catalog = useCatalog();
  const evidence = useEvidenceMessages();
  // Where an outside account bears on it, that account is shown itself.
  const verdict = listBearingsOn(catalog, claim.id).length === 0 ? claim.external?.verdict : undefined;
  return (
    <div className="claim-ways">
      <details className="claim-ways-chain">
        <summary>{evidence.chain.heading}</summary>
        <ClaimChain attribution={claim.attribution} />
        {claim.time.basis !== undefined && (
          <p>
            {evidence.datedOn}: <StoryText of={claim.time.basis} />
          </p>
        )}
        {verdict !== undefined && (
          <p>
            {evidence.external}: <StoryText of={verdict} />.
          </p>
        )}
        {claim.bearing === undefined && claim.note !== undefined && (
          <p>
            <StoryText of={claim.note} />
          </p>
        )}
      </details>
      <Cite claims={[claim]} event={claim.event} />
    </div>
  );
}
