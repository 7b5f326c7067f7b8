import type { Catalog, EventRecord } from '../domain/catalog.ts';
import { originOfSource } from '../domain/publication.ts';
import type { Attribution, Claim, Prose, SourceId } from '../domain/story.ts';

/** The way by which one page came to tell of an event: from the fact outwards. */
export interface ChainRow {
  readonly source: SourceId;
  readonly origin: SourceId;
  /** Who is behind it: people or an office, not an outlet. Absent where the page names nobody. */
  readonly root: Attribution | undefined;
  /** What the page lets one presume where it names nobody. */
  readonly unnamed: Attribution | undefined;
  /** The outlets that passed it on. */
  readonly links: readonly Attribution[];
}

/** One row a page, with the chain that most of its claims (about an event) share; a chain with people in it goes first. */
export function listChainRows(catalog: Catalog, { claims }: Pick<EventRecord, 'claims'>): readonly ChainRow[] {
  const bySource = new Map<SourceId, Claim[]>();
  for (const claim of claims) bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), claim]);
  return [...bySource].map(([source, own]) => {
    const named = own.filter(({ attribution }) => rootOf(attribution));
    const chain = mostFrequent((named.length > 0 ? named : own).map(({ attribution }) => attribution));
    const [first, ...rest] = chain;
    const root = rootOf(chain);
    const unnamed = first?.kind === 'unnamed' ? first : undefined;
    return {
      source,
      origin: originOfSource(catalog.sources, source),
      root,
      unnamed,
      links: root || unnamed ? rest : chain,
    };
  });
}

/** The root that every row has, if they have one in common: the same words, in whatever order. */
export function sharedRoot(rows: readonly ChainRow[], text: (text: Prose) => string): Attribution | undefined {
  const first = rows[0]?.root;
  if (!first || rows.length < 2) return undefined;
  const key = sortedWords(text(first.text));
  return rows.every(({ root }) => root && sortedWords(text(root.text)) === key) ? first : undefined;
}

function rootOf([first]: readonly Attribution[]): Attribution | undefined {
  return first && ['officials', 'person', 'group'].includes(first.kind) ? first : undefined;
}

function mostFrequent(chains: readonly (readonly Attribution[])[]): readonly Attribution[] {
  const counts = new Map<string, { count: number; chain: readonly Attribution[] }>();
  for (const chain of chains) {
    const key = JSON.stringify(chain);
    counts.set(key, { chain, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.chain ?? [];
}

function sortedWords(text: string): string {
  return text
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}
