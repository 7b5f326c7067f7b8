import type { Attribution } from '../domain/claim.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import './claim-chain.css';

/** The links of one claim as a path, from the fact outwards. What nobody saw or named is hollow. */
export function ClaimChain({ attribution }: { attribution: readonly Attribution[] }) {
  const { evidence } = useMessages();
  const text = useText();
  return (
    <ol className="claim-chain" aria-label={evidence.chain.steps}>
      {attribution.map((link) => (
        <li key={text(link.text)} className={link.kind === 'outlet' ? 'claim-chain-outlet' : 'claim-chain-unseen'}>
          <StoryText of={link.text} />
        </li>
      ))}
    </ol>
  );
}
