/** A text of a source or a reader, in a direction of its own: a language that reads the other way isolates it. */
export const NAME = 'Quill';
/** A date, or another text that the language made itself. */
export const MADE = '▪';

/** Texts that take nothing. */
type Plain = string | readonly string[] | { readonly [key: string]: Plain };

/** For every message that is a function, arguments of each call. */
export type Samples<M> = {
  readonly [K in keyof M as M[K] extends (...parameters: never[]) => unknown
    ? K
    : M[K] extends Plain
      ? never
      : K]: M[K] extends (...parameters: infer P) => unknown ? readonly Readonly<P>[] : Samples<M[K]>;
};

export const BOTH = [true, false];
export const COUNTS = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103];
export const of = <A>(values: readonly A[]): [A][] => values.map((value) => [value]);
export const each = <P extends readonly unknown[]>(call: (count: number) => P): P[] => COUNTS.map(call);
/** Arguments of one call, as narrow as they are written. */
export const call = <const P extends readonly unknown[]>(...parameters: P) => parameters;
export const count = of(COUNTS);
export const two: [number, number][] = COUNTS.flatMap((most) => [[0, most] as [number, number], [most, most]]);
export const name: [string][] = [[NAME]];
export const made: [string][] = [[MADE]];
export const names: [string[]][] = [[[NAME]], [[NAME, NAME]], [[NAME, NAME, NAME]]];
export const numbered: [number, string][] = each((n) => [n, NAME]);
export const span: [string, string, string, string, string][] = [['42', '72', MADE, MADE, MADE]];
export const kept: [string, number, number][] = two.map(([least, most]) => [MADE, least, most]);
export const bearings = ['agrees', 'denies', 'adds', 'differs'] as const;
export const facets = ['lanes', 'actors', 'places', 'sources', 'kinds'] as const;
