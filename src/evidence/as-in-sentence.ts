/** "American and Iranian officials", "US officials": a name keeps its capital, an article loses it. */
export function asInSentence(text: string): string {
  return text.replace(/^(The|An|A|Two|Three) /, (word) => word.toLowerCase());
}
