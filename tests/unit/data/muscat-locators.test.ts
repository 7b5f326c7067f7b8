import { describe, expect, it } from 'vitest';
import { story } from './muscat-story.ts';
import { hash, readReports } from './read-reports.ts';

const { texts, absent } = readReports();
const reports = story.sources.filter(({ sha256 }) => sha256);

describe('the locators of the Muscat story', () => {
  it('name reports whose texts are unchanged', ({ skip }) => {
    if (absent) return skip(absent);
    expect([...texts.keys()].sort()).toEqual(reports.map(({ id }) => id).sort());
  });

  const located = story.claims.flatMap(({ id, source, evidence }) => (evidence ? [{ id, source, evidence }] : []));
  it.for(located)('lead $id to its passage', ({ source, evidence }, { skip }) => {
    if (absent) return skip(absent);
    const text = texts.get(source)!;
    const passage = text.slice(evidence.start, evidence.end);
    expect(hash(passage)).toBe(evidence.sha256);
    expect(passage.startsWith(evidence.firstWords)).toBe(true);
    expect(passage.endsWith(evidence.lastWords)).toBe(true);
    const paragraph = text.split('\n').filter((line) => line.trim())[evidence.paragraph - 1]!;
    expect(paragraph).toContain(passage);
    expect(hash(paragraph)).toBe(evidence.paragraphSha256);
  });
});
