import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/domain/story.ts';
import { proveLocators, type SourceProof } from '../../../src/formats/prove-locators.ts';
import { proveText } from '../../../src/formats/prove-text.ts';
import { type ReportText, readReportText } from '../../../src/formats/report-text.ts';
import { story } from './muscat-story.ts';
import { readReports } from './read-reports.ts';

const { files, absent } = readReports();
const reports = story.sources.filter(({ sha256 }) => sha256);

async function textOf(source: Source): Promise<ReportText> {
  const report = await readReportText(new Uint8Array(files.get(source.id)!));
  return report!;
}
const failed = ({ claims }: SourceProof) => claims.filter(({ holds }) => !holds).map(({ claim }) => claim);

describe('the locators of the Muscat story', () => {
  it('name reports whose texts are unchanged', ({ skip }) => {
    if (absent) return skip(absent);
    expect([...files.keys()].sort()).toEqual(reports.map(({ id }) => id).sort());
  });

  it('are all proven: 86 claims, and nothing to remark', async ({ skip }) => {
    if (absent) return skip(absent);
    const proofs = await Promise.all(reports.map(async (source) => proveLocators(story, source, await textOf(source))));
    expect(proofs.map(({ source, sameFile, claims }) => [source, sameFile, claims.length])).toEqual([
      ['A', true, 35],
      ['B', true, 51],
    ]);
    expect(
      proofs.flatMap(({ claims }) => claims).filter(({ holds, findings }) => !holds || findings.length > 0),
    ).toEqual([]);
  });

  it('do not take one report for the other', async ({ skip }) => {
    if (absent) return skip(absent);
    for (const source of reports) {
      const others = reports.filter(({ id }) => id !== source.id);
      expect((await proveText(story, reports, await textOf(source)))?.source).toBe(source.id);
      expect(await proveText(story, others, await textOf(source))).toBeUndefined();
    }
  });

  it.for(reports)(
    'fail in $id where a letter of their passage was changed, and only those',
    async (source, { skip }) => {
      if (absent) return skip(absent);
      const { text } = await textOf(source);
      const letters = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...letters), fc.constantFrom('', 'q', 'qq'), async (at, instead) => {
          const changed = text.slice(0, at) + (text[at] === 'q' ? 'z' : instead) + text.slice(at + 1);
          const proof = await proveLocators(story, source, (await readReportText(new TextEncoder().encode(changed)))!);
          const touched = story.claims.filter(
            ({ source: from, evidence }) => from === source.id && evidence!.start <= at && at < evidence!.end,
          );
          // Only places are told: a report's words stay out of a failure's message.
          expect([at, failed(proof)]).toEqual([at, touched.map(({ id }) => id)]);
        }),
        { numRuns: 200 },
      );
    },
  );
});
