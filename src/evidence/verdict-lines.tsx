import type { Catalog, EventRecord } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import type { Prose } from '../domain/prose.ts';
import { useEvidenceMessages } from '../i18n/evidence-messages.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { hostOf } from '../ui/host-of.ts';
import { listBearingsOn } from './outside-claims.ts';
import './verdict-lines.css';

/** The claims whose search elsewhere came to something that no outside account here tells itself. */
export function listVerdicts(catalog: Catalog, record: EventRecord): readonly Claim[] {
  return record.claims.filter(({ id, external }) => external && listBearingsOn(catalog, id).length === 0);
}

/** What a search elsewhere came to: a line a verdict. */
export function VerdictLines({ claims }: { claims: readonly Claim[] }) {
  const catalog = useCatalog();
  const { punctuation } = useMessages();
  const evidence = useEvidenceMessages();
  const text = useText();
  const verdicts = new Map<string, { verdict: Prose; count: number; see: Set<string> }>();
  for (const { external } of claims) {
    if (!external) continue;
    const words = text(external.verdict);
    const known = verdicts.get(words) ?? { verdict: external.verdict, count: 0, see: new Set() };
    for (const source of external.see) known.see.add(catalog.sources.get(source)?.url ?? '');
    verdicts.set(words, { ...known, count: known.count + 1 });
  }
  return (
    <ul className="verdict-lines">
      {[...verdicts]
        .sort(([, a], [, b]) => b.count - a.count)
        .map(([words, { verdict, count, see }]) => (
          <li key={words}>
            <StoryText of={verdict} /> ({evidence.claimCount(count)}){' '}
            {[...see].filter(Boolean).map((address) => (
              <a key={address} href={address} target="_blank" rel="noopener">
                {hostOf(address)}
                <span className="visually-hidden">
                  {punctuation.comma}
                  {evidence.opensNewTab}
                </span>
              </a>
            ))}
          </li>
        ))}
    </ul>
  );
}
