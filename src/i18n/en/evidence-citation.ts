/** Citations: a report, its day and paragraph, and the address of the view that shows it. */
export const citation = {
  cite: 'Cite',
  citeEvent: 'Cite this event',
  citeClaim: (claim: string) => `this claim: ${claim}`,
  loading: 'The citation is on its way.',
  failed: 'The citation could not be loaded.',
  copyText: 'Copy as text',
  copyCsl: 'Copy as CSL-JSON',
  copied: { text: 'Copied as text.', csl: 'Copied as CSL-JSON.' },
  refused: 'This browser refused the clipboard. The citation is selected below: copy it from there.',
  fallback: 'Citation to copy',
  /** Parts of one reference, joined by commas. */
  title: (title: string) => `“${title}”`,
  paragraph: (number: number) => `paragraph ${number}`,
  paragraphs: (numbers: readonly number[]) => `paragraphs ${numbers.join(', ')}`,
  dayUnknown: 'day of publication unknown',
  readAt: (publisher: string, day: string | undefined) =>
    day === undefined ? `read at ${publisher}` : `read at ${publisher} on ${day}`,
  /** Notes of a reference, and the title of a view, for a reference manager. */
  reprintedAt: (publisher: string) => `read as reprinted at ${publisher}`,
  viewTitle: (event: string, story: string) => `${event}, in ${story}`,
  claim: (statement: string) => `Claim, in our words: ${statement}`,
  thisView: 'the address of this view',
  view: (event: string, story: string, project: string) => `As shown under “${event}” in “${story}”, ${project}`,
};
