import type { Catalog } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import { originOfSource } from '../domain/publication.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';

/** One claim with its source and paragraph, the chain it came by, and what print or others do to it. */
export function RecordClaim({ catalog, claim }: { catalog: Catalog; claim: Claim }) {
  const { evidence, punctuation, record } = useLaterMessages();
  const text = useText();
  const source = catalog.sources.get(originOfSource(catalog.sources, claim.source));
  const { correction, external, hedging, mode } = claim;
  const manner = [
    mode === 'asserted' ? '' : evidence.mode(mode),
    evidence.stance[claim.stance],
    hedging.length > 0 ? evidence.hedged(hedging.map(text)) : '',
  ].filter((part) => part !== '');
  return (
    <li data-claim={claim.id}>
      <StoryText of={claim.statement} />{' '}
      <cite>{record.claimSource(source ? text(source.name) : claim.source, claim.evidence?.paragraph)}</cite>
      <small>
        {claim.attribution.map((link) => text(link.text)).join(record.chainLink)}
        {manner.map((part) => `${punctuation.semicolon}${part}`)}
      </small>
      {correction && (
        <small>
          {record.asPrinted(
            text(correction.asPrinted),
            correction.corrected && text(correction.corrected),
            text(correction.basis),
          )}
        </small>
      )}
      {external && <small>{record.external(text(external.verdict))}</small>}
    </li>
  );
}
