import { sha256Of } from './hash-text.ts';

/** The text of a report as somebody has it, with what locators count by. */
export interface ReportText {
  readonly text: string;
  /** Of the file, byte by byte. */
  readonly sha256: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A line that is not empty. Its number counts from 1; its place is in UTF-16 code units. */
export interface Paragraph {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Reads the bytes of a file; undefined where they are no text in UTF-8. */
export async function readReportText(bytes: Uint8Array<ArrayBuffer>): Promise<ReportText | undefined> {
  const text = decode(bytes);
  return text === undefined ? undefined : { text, sha256: await sha256Of(bytes), paragraphs: paragraphsOf(text) };
}

/** The paragraph that holds all of a stretch of the text. */
export function paragraphAround({ paragraphs }: ReportText, start: number, end: number): Paragraph | undefined {
  return paragraphs.find((paragraph) => paragraph.start <= start && end <= paragraph.end);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Programs and pictures may pass for UTF-8, but not without this.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }, count) => ({ number: count + 1, start: index, end: index + line.length }));
}
