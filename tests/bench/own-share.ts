/** The parts of a DevTools CPU profile that we read. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  /** µs since the sample before. */
  readonly timeDeltas?: readonly number[];
}

/** µs; a longer step between two samples is time that another process had. */
const LONGEST_STEP = 1000;

/** ms that the profile spent in our scripts or in React, not in a library's; the engine's own work counts to its caller. */
export function ownShare({ nodes, samples = [], timeDeltas = [] }: CpuProfile): number {
  const parents = new Map<number, number>();
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const scriptOf = (id: number): string | undefined => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const url = urls.get(at);
      if (url?.includes('/assets/')) return url;
    }
    return undefined;
  };
  const scripts = new Map(nodes.map(({ id }) => [id, scriptOf(id)]));
  let own = 0;
  for (const [index, id] of samples.entries()) {
    const script = scripts.get(id);
    if (script !== undefined && !script.includes('/assets/library-'))
      own += Math.min(timeDeltas[index + 1] ?? 0, LONGEST_STEP);
  }
  return own / 1000;
}
