/** A name and what is said of it, "the reporter, by telephone": parted at the first comma, Latin or Arabic. */
export function partName(text: string): { readonly name: string; readonly detail: string } {
  const [name = '', detail = ''] = text.split(/[,،] (.*)/s);
  return { name, detail };
}
