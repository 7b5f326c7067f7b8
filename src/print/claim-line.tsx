import type { Catalog } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import { originOfSource } from '../domain/publication.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';

/** Claims that came by one chain out of one source, in the order of the first of each chain. */
export function groupByChain(claims: readonly Claim[]): readonly (readonly [Claim, ...Claim[]])[] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = JSON.stringify([claim.source, claim.attribution]);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

/** Whose claims follow, and the chain by which they came: from the fact outwards. */
export function ChainLine({ catalog, claim }: { catalog: Catalog; claim: Claim }) {
  const { evidence, record } = useLaterMessages();
  const text = useText();
  const own = catalog.sources.get(claim.source);
  const source = own?.context ? own : catalog.sources.get(originOfSource(catalog.sources, claim.source));
  const [first, ...rest] = claim.attribution.map((link) => text(link.text));
  const links = rest.map(evidence.independence.asInSentence);
  // What stands beside the reports tells by itself, mostly.
  const chain = own?.context && rest.length === 0 ? [] : [first, ...links];
  return (
    <p className="chain-line">
      <b>{source ? <StoryText of={source.name} /> : claim.source}</b> {chain.join(record.chainLink)}
    </p>
  );
}

/** One claim: where it stands in its source, and what it says. */
export function ClaimLine({ claim }: { claim: Claim }) {
  const { evidence, punctuation } = useLaterMessages();
  const text = useText();
  const manner = [
    claim.mode === 'asserted' ? '' : evidence.mode(claim.mode),
    evidence.stance[claim.stance],
    claim.hedging.length > 0 ? evidence.hedged(claim.hedging.map(text)) : '',
  ].filter((part) => part !== '');
  return (
    <div className="claim-line" data-claim={claim.id}>
      <span>
        <bdi>{claim.id}</bdi> {claim.evidence && evidence.paragraph(claim.evidence.paragraph)}
      </span>
      <p>
        <StoryText of={claim.statement} /> <small>{manner.join(punctuation.semicolon)}</small>
      </p>
    </div>
  );
}
