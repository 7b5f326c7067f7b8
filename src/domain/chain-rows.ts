import type { Catalog, EventRecord } from './catalog.ts';
import type { Attribution, Claim } from './claim.ts';
import type { SourceId } from './identifiers.ts';
import { isPassages } from './passages.ts';
import type { Prose } from './prose.ts';
import { originOfSource } from './publication.ts';

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

/**
 * One row a page of a report, with the chain that most of its claims about the event share; a chain with people in it
 * goes first. Sources beside the reports are told of apart, each with its own way.
 */
export function listChainRows(catalog: Catalog, { claims }: Pick<EventRecord, 'claims'>): readonly ChainRow[] {
  const bySource = new Map<SourceId, Claim[]>();
  for (const claim of claims) {
    if (catalog.sources.get(claim.source)?.context) continue;
    bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), claim]);
  }
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

/** Rows that rest on the same people, in the order of the first of each. A page that names nobody stands alone. */
export function groupByRoot(rows: readonly ChainRow[]): readonly (readonly [ChainRow, ...ChainRow[]])[] {
  const groups = new Map<string, [ChainRow, ...ChainRow[]]>();
  for (const row of rows) {
    const key = row.root ? attributionKey(row.root) : `page ${row.source}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** The root that every row has, if they have one in common. */
export function sharedRoot(rows: readonly ChainRow[]): Attribution | undefined {
  const groups = groupByRoot(rows);
  return rows.length > 1 && groups.length === 1 ? groups[0]?.[0].root : undefined;
}

/**
 * Two attributions with the same key name the same people: the same words, in whatever order. Words of the story, not of
 * a translation: in Arabic an "and" is written onto the word after it.
 */
export function attributionKey({ text }: Attribution): string {
  const set = new Set(
    ownWords(text)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
  return [...set].sort().join(' ');
}

/** As the story has them, whatever the reader's language. */
function ownWords(prose: Prose): string {
  const texts = isPassages(prose) ? prose.map((passage) => passage.text) : [prose];
  return texts.map((text) => (typeof text === 'string' ? text : (Object.values(text)[0] ?? ''))).join(' ');
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
