import type { EventRecord } from '../domain/catalog.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import './outside-accounts.css';

/** What others confirm, deny or leave open, verdict by verdict, with the addresses. */
export function OutsideAccounts({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const { evidence } = useMessages();
  const text = useText();
  const verdicts = new Map<string, { count: number; see: Set<string> }>();
  for (const { external } of record.claims) {
    if (!external) continue;
    const words = text(external.verdict);
    const known = verdicts.get(words) ?? { count: 0, see: new Set() };
    for (const source of external.see) known.see.add(catalog.sources.get(source)?.url ?? '');
    verdicts.set(words, { count: known.count + 1, see: known.see });
  }
  return (
    <ul className="outside-accounts">
      {[...verdicts]
        .sort(([, a], [, b]) => b.count - a.count)
        .map(([words, { count, see }]) => (
          <li key={words}>
            {words} <span className="outside-accounts-count">({evidence.claimCount(count)})</span>
            {see.size > 0 && (
              <ul>
                {[...see].map((address) => (
                  <li key={address}>
                    <a href={address} target="_blank" rel="noopener">
                      {hostOf(address)}
                      <span className="visually-hidden">, {evidence.opensNewTab}</span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
    </ul>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
