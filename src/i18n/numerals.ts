/** Writes numbers in a language's own figures. `locale` is BCP 47 with the numbering system, such as `ar-u-nu-arab`. */
export function createNumerals(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 2 });
  return (value) => format.format(value);
}
