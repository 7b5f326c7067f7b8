import type { PluralCategory } from 'make-plural/cardinals';

/** A language's rule of number, from `make-plural` (CLDR). */
export type PluralRule<Form extends PluralCategory> = (count: number) => Form;

/** The form that a language's rule chooses for a count. A form that the language has and `forms` lacks does not compile. */
export function plural<Form extends PluralCategory>(
  rule: PluralRule<Form>,
  count: number,
  forms: Readonly<Record<Form, string>>,
): string {
  return forms[rule(count)];
}
