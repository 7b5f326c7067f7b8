import type { Source, Story } from '../domain/story.ts';
import { canHash } from '../formats/hash-text.ts';
import type { SourceProof } from '../formats/prove-locators.ts';
import { proveText } from '../formats/prove-text.ts';
import { readReportText } from '../formats/report-text.ts';
import { MOST_TEXT_BYTES } from '../formats/story-limits.ts';

export type CheckedFile = ProvenFile | RefusedFile;
export interface ProvenFile {
  readonly file: string;
  readonly proof: SourceProof;
}
export interface RefusedFile {
  readonly file: string;
  readonly refused: 'no-text' | 'too-large' | 'stranger' | 'unreadable' | 'no-hash';
}

/** Reads a file that the reader has chosen, and proves by it the claims of the source that it fits. Never throws. */
export async function checkFile(file: File, story: Story, sources: readonly Source[]): Promise<CheckedFile> {
  const refuse = (refused: RefusedFile['refused']): RefusedFile => ({ file: file.name, refused });
  if (file.size > MOST_TEXT_BYTES) return refuse('too-large');
  if (!canHash()) return refuse('no-hash');
  try {
    const report = await readReportText(new Uint8Array(await file.arrayBuffer()));
    if (!report) return refuse('no-text');
    const proof = await proveText(story, sources, report);
    return proof ? { file: file.name, proof } : refuse('stranger');
  } catch {
    // A folder was dropped, or the file has gone.
    return refuse('unreadable');
  }
}
