/** What the kept files are for, in the order in which they are fetched. */
export const KINDS = ['pages', 'program', 'stories', 'maps', 'languages', 'fonts'] as const;
export type Kind = (typeof KINDS)[number];

/** A file that is kept, as the build lists it for the worker. */
export interface KeptFile {
  /** Relative to the root of the site. */
  readonly url: string;
  readonly kind: Kind;
  /** Of a file whose name does not change with its content: then it is fetched past the browser's own cache. */
  readonly revision: string | null;
  /** `sha256-…`, as for subresource integrity; a page has none, since hosts add to pages. */
  readonly integrity?: string;
}

/** What the build writes at the head of the worker's script. */
export interface KeptBuild {
  /** Names a build: changes with every byte of what is kept. */
  readonly build: string;
  readonly files: readonly KeptFile[];
}

/** What a worker has of its build. */
export interface KeptStatus {
  readonly build: string;
  readonly kept: number;
  readonly total: number;
  /** How many files of a kind are not there. */
  readonly missing: Readonly<Partial<Record<Kind, number>>>;
}

/**
 * What a page asks of a worker: what it has (answered on the port), to answer for the open pages of its own build too,
 * or to take over from the worker before it.
 */
export type WorkerRequest = { readonly type: 'status' } | { readonly type: 'claim' } | { readonly type: 'use' };

/** What a worker that is fetching tells the open pages. */
export interface WorkerProgress {
  readonly type: 'progress';
  readonly status: KeptStatus;
}
