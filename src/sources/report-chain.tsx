import { listChainRows } from '../domain/chain-rows.ts';
import type { Attribution, Claim } from '../domain/claim.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { partName } from '../testimony/part-name.ts';
import './report-chain.css';

/** The way by which most of a report's words came: from the fact outwards. What nobody saw or named is hollow. */
export function ReportChain({ claims }: { claims: readonly Claim[] }) {
  const catalog = useCatalog();
  const { evidence } = useLaterMessages();
  const text = useText();
  return listChainRows(catalog, { claims }).map(({ source, root, unnamed, links }) => (
    <ol key={source} className="report-chain" aria-label={evidence.chain.steps}>
      <ChainStep link={root ?? unnamed} />
      {links.map((link) => (
        <ChainStep key={text(link.text)} link={link} />
      ))}
    </ol>
  ));
}

function ChainStep({ link }: { link: Attribution | undefined }) {
  const catalog = useCatalog();
  const { evidence } = useLaterMessages();
  const text = useText();
  if (!link) return <li className="report-chain-unseen">{evidence.chain.nobody}</li>;
  const source = link.source === undefined ? undefined : catalog.sources.get(link.source);
  const spoken = partName(text(link.text));
  const republished = link.kind === 'republisher';
  const name = republished ? evidence.chain.republisher : source ? text(source.name) : spoken.name;
  return (
    <li className={link.kind === 'outlet' ? 'report-chain-outlet' : 'report-chain-unseen'}>
      <span className="report-chain-name">{name}</span>
      {spoken.detail !== '' && <span>{spoken.detail}</span>}
    </li>
  );
}
