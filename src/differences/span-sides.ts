import type { Comparison } from '../domain/comparison.ts';
import type { Prose } from '../domain/prose.ts';

type Side = Comparison['sides'][number];
type Span = NonNullable<Comparison['spans']>[number];

/** The length of time that a side gives: the one that bears its words. What we infer is nobody's. */
export function spanOfSide({ spans = [] }: Comparison, side: Side, text: (text: Prose) => string): Span | undefined {
  return spans.find((span) => !span.inferred && givesSpan(side, span, text));
}

/** The side that gives a length of time. */
export function sideOfSpan({ sides }: Comparison, span: Span, text: (text: Prose) => string): Side | undefined {
  return span.inferred ? undefined : sides.find((side) => givesSpan(side, span, text));
}

function givesSpan({ differing }: Side, { label }: Span, text: (text: Prose) => string): boolean {
  return differing !== undefined && text(differing) === text(label);
}
