import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source, Story } from '../domain/story.ts';
import type { SourceProof } from '../formats/prove-locators.ts';
import { provableSources, proveText } from '../formats/prove-text.ts';
import { type ReportText, readReportText } from '../formats/report-text.ts';
import { MEGABYTE, MOST_TEXT_BYTES } from '../formats/story-limits.ts';

/** A folder's texts, by file name, and what was wrong with the others. */
export interface FolderTexts {
  readonly texts: ReadonlyMap<string, ReportText>;
  readonly refused: readonly string[];
}

/** What the texts prove of a story. */
export interface TextProofs {
  readonly proofs: readonly FileProof[];
  /** Texts that belong to none of the story's sources. */
  readonly strangers: readonly string[];
  /** Sources that could be proven, had they a text here. */
  readonly without: readonly Source[];
}
export interface FileProof {
  readonly file: string;
  readonly report: ReportText;
  readonly proof: SourceProof;
}

/** Reads the `*.txt` of a folder. Throws where there is no such folder. */
export async function readTexts(folder: string): Promise<FolderTexts> {
  const texts = new Map<string, ReportText>();
  const refused: string[] = [];
  for (const name of (await readdir(folder)).filter((name) => /\.txt$/i.test(name)).sort()) {
    const file = join(folder, name);
    const { size } = await stat(file);
    if (size > MOST_TEXT_BYTES) {
      refused.push(`${file}: more than ${MOST_TEXT_BYTES / MEGABYTE} MB, not read`);
      continue;
    }
    const report = await readReportText(new Uint8Array(await readFile(file)));
    if (report) texts.set(file, report);
    else refused.push(`${file}: not a text in UTF-8`);
  }
  return { texts, refused };
}

/** Proves each text's source by it. */
export async function proveTexts(story: Story, { texts }: FolderTexts): Promise<TextProofs> {
  const proofs: FileProof[] = [];
  const strangers: string[] = [];
  for (const [file, report] of texts) {
    const proof = await proveText(story, story.sources, report);
    if (proof) proofs.push({ file, report, proof });
    else strangers.push(file);
  }
  const proven = new Set(proofs.map(({ proof }) => proof.source));
  return { proofs, strangers, without: provableSources(story, story.sources).filter(({ id }) => !proven.has(id)) };
}
