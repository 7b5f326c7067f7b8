/** A text of a source or a reader, in a direction of its own: a language that reads the other way isolates it. */
export const NAME = 'Quill';
/** A date, or another text that the language made itself. */
export const MADE = '▪';

/** Arguments to call each message with, in its place. */
export type Samples<M> = {
  readonly [K in keyof M]?: M[K] extends (...parameters: infer P) => unknown
    ? readonly Readonly<P>[]
    : M[K] extends string | readonly string[]
      ? never
      : Samples<M[K]>;
};

export const BOTH = [true, false];
export const COUNTS = [0, 1, 2, 3, 11, 100];
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
