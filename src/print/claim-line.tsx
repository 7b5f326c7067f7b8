import type { Catalog } from '../domain/catalog.ts';
import type { Claim } from '../domain/story.ts';
import { originOfSource } from '../domain/publication.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';

/** One claim: its source and paragraph, what it says, the chain by which it came, from the fact outwards. */
export function ClaimLine({ catalog, claim }: { catalog: Catalog; claim: Claim }) {
  const { evidence, punctuation, record } = useLaterMessages();
  const text = useText();
  const own = catalog.sources.get(claim.source);
  const source = own?.context ? own : catalog.sources.get(originOfSource(catalog.sources, claim.source));
  const manner = [
    claim.mode === 'asserted' ? '' : evidence.mode(claim.mode),
    evidence.stance[claim.stance],
    claim.hedging.length > 0 ? evidence.hedged(claim.hedging.map(text)) : '',
  ].filter((part) => part !== '');
  const chain = claim.attribution.map((link) => text(link.text)).join(record.chainLink);
  return (
    <div className="claim-line" data-claim={claim.id}>
      <p className="claim-line-source">
        <b>{source ? <StoryText of={source.name} /> : claim.source}</b>
        <br />
        {claim.id}
        {claim.evidence && ` ${evidence.paragraph(claim.evidence.paragraph)}`}
      </p>
      <p>
        <StoryText of={claim.statement} />
        <small>{[chain, ...manner].filter((part) => part !== '').join(punctuation.semicolon)}</small>
      </p>
    </div>
  );
}
