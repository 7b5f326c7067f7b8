import type { EventRecord } from '../domain/catalog.ts';
import { useMessages, useText } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { listBearingsOn } from './outside-claims.ts';

/** What a search elsewhere came to, for the claims that no outside account here bears on: a line a verdict. */
export function VerdictLines({ record }: { record: EventRecord }) {
  const catalog = useCatalog();
  const { evidence } = useMessages();
  const text = useText();
  const verdicts = new Map<string, { count: number; see: Set<string> }>();
  for (const { id, external } of record.claims) {
    if (!external || listBearingsOn(catalog, id).length > 0) continue;
    const words = text(external.verdict);
    const known = verdicts.get(words) ?? { count: 0, see: new Set() };
    for (const source of external.see) known.see.add(catalog.sources.get(source)?.url ?? '');
    verdicts.set(words, { count: known.count + 1, see: known.see });
  }
  if (verdicts.size === 0) return null;
  return (
    <details className="verdict-lines">
      <summary>{evidence.outside.verdicts}</summary>
      <ul>
        {[...verdicts]
          .sort(([, a], [, b]) => b.count - a.count)
          .map(([words, { count, see }]) => (
            <li key={words}>
              {words} ({evidence.claimCount(count)}){' '}
              {[...see].filter(Boolean).map((address) => (
                <a key={address} href={address} target="_blank" rel="noopener">
                  {hostOf(address)}
                  <span className="visually-hidden">, {evidence.opensNewTab}</span>
                </a>
              ))}
            </li>
          ))}
      </ul>
    </details>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
