import { createHash } from 'node:crypto';
import type { Claim, Locator } from '../../../src/domain/claim.ts';
import type { Source } from '../../../src/domain/story.ts';
import { type ReportText, readReportText } from '../../../src/formats/report-text.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Six paragraphs of nobody's report; one sentence stands in two of them. */
export const MADE_UP = [
  'Ferries crossed the strait at noon, the harbour master said on Monday.',
  '',
  'Two envoys waited in separate rooms while a clerk carried notes between them. Nobody signed anything.',
  'The clerk, who asked not to be named, counted nine notes.',
  '   ',
  'Nobody signed anything. By evening the ferries had stopped.',
  'Fishermen saw lights on the water until four in the morning, and heard an engine.',
  'The harbour master did not answer questions.',
].join('\n');

/** Each is a claim's passage; where one stands twice, the number says which is meant. */
const PASSAGES: readonly (readonly [passage: string, occurrence?: number])[] = [
  ['Ferries crossed the strait at noon'],
  ['the harbour master said on Monday.'],
  ['Two envoys waited in separate rooms'],
  ['envoys waited in separate rooms while a clerk carried notes between them.'],
  ['Nobody signed anything.', 0],
  ['The clerk, who asked not to be named, counted nine notes.'],
  ['Nobody signed anything.', 1],
  ['By evening the ferries had stopped.'],
  ['lights on the water until four in the morning'],
  ['harbour master did not answer questions.'],
];

export interface MadeUp {
  readonly text: string;
  readonly source: Source;
  readonly claims: readonly Claim[];
}

/** A source with a claim for each passage of a text, numbered from `A01` with the source's id as the letter. */
export function madeUpStory(text = MADE_UP, passages = PASSAGES, id = 'A'): MadeUp {
  const claims = passages.map(([passage, occurrence = 0], index) => ({
    id: `${id}${String(index + 1).padStart(2, '0')}`,
    event: 'crossing',
    source: id,
    statement: `Statement ${index + 1}.`,
    evidence: locate(text, passage, occurrence),
  }));
  const source: Source = { id, name: 'The Tide Table', publisher: 'Tide Press', language: 'en', sha256: hash(text) };
  // Only what a proof reads.
  return { text, source, claims: claims as unknown as Claim[] };
}

export async function reportOf(text: string): Promise<ReportText> {
  const report = await readReportText(new TextEncoder().encode(text));
  if (!report) throw new Error('Not a text.');
  return report;
}

function locate(text: string, passage: string, occurrence: number): Locator {
  let start = text.indexOf(passage);
  for (let seen = 0; seen < occurrence; seen += 1) start = text.indexOf(passage, start + 1);
  const end = start + passage.length;
  const words = passage.split(' ');
  const lines = text.split('\n').filter((line) => line.trim());
  const before = text.slice(0, start).split('\n');
  const paragraph = before.filter((line, index) => line.trim() || index === before.length - 1).length;
  return {
    paragraph,
    firstWords: words.slice(0, 3).join(' '),
    lastWords: words.slice(-3).join(' '),
    start,
    end,
    sha256: hash(passage),
    paragraphSha256: hash(lines[paragraph - 1] ?? ''),
  };
}
