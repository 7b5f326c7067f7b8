import type { EventRecord } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import type { SourceId } from '../domain/identifiers.ts';
import { originOfSource } from '../domain/publication.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useDateWords, useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { BearingMark } from '../testimony/bearing-mark.tsx';
import { Located } from '../testimony/located.tsx';
import { ClaimWays } from './claim-ways.tsx';
import { listOutsideAccounts, type OutsideAccount } from './outside-claims.ts';
import './outside-accounts.css';

/** What sources beside the reports tell: each with how it stands to them, and the claims that it bears on. */
export function OutsideAccounts({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  return (
    <ul className="outside-accounts">
      {listOutsideAccounts(catalog, record).map((account) => (
        <Account key={`${account.source} ${account.relation}`} account={account} />
      ))}
    </ul>
  );
}

function Account({ account: { source: id, relation, claims, on } }: { account: OutsideAccount }) {
  const catalog = useCatalog();
  const { punctuation } = useMessages();
  const evidence = useEvidenceMessages();
  const dates = useDateWords();
  const source = catalog.sources.get(id);
  const name = source ? <StoryText of={source.name} /> : id;
  const clashes = relation === 'denies' || relation === 'differs';
  return (
    <li className="outside-account" data-bearing={relation}>
      <p className="outside-account-head">
        <BearingMark relation={relation} />
        <strong>{evidence.outside.bearing(relation)}</strong>
        <span>
          {source?.url === undefined ? (
            name
          ) : (
            <a href={source.url} target="_blank" rel="noopener">
              {name}
              <span className="visually-hidden">
                {punctuation.comma}
                {evidence.opensNewTab}
              </span>
            </a>
          )}
          {punctuation.comma}
          {source?.published === undefined ? evidence.outside.noDay : dates.iso(source.published)}
        </span>
      </p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} data-claim={claim.id} className="outside-account-claim">
            <p>
              <StoryText of={claim.statement} />
            </p>
            {claim.note !== undefined && (
              <p className="outside-account-note">
                <StoryText of={claim.note} />
              </p>
            )}
            {claim.public && (
              <p className="outside-account-note">
                <StoryText of={claim.public.basis} />
              </p>
            )}
            <ClaimWays claim={claim} />
          </li>
        ))}
      </ul>
      {relation && on.length > 0 && (
        <details className="outside-account-on" open={clashes}>
          <summary>
            {evidence.outside.on(relation)} <span>({evidence.claimCount(on.length)})</span>
          </summary>
          <ul>
            {on.map((claim) => (
              <BorneOn key={claim.id} claim={claim} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** A claim of a report, beside the outside account that bears on it. */
function BorneOn({ claim }: { claim: Claim }) {
  const catalog = useCatalog();
  const text = useText();
  const shortName = (id: SourceId) => {
    const source = catalog.sources.get(originOfSource(catalog.sources, id));
    return source ? text(source.shortName ?? source.name) : id;
  };
  return (
    <li>
      <StoryText of={claim.statement} />{' '}
      <span className="outside-account-locator">
        <Located source={shortName(claim.source)} paragraph={claim.evidence?.paragraph} />
      </span>
    </li>
  );
}
