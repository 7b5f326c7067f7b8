import { describe, expect, it } from 'vitest';
import { story, textsOf } from './muscat-story.ts';

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

const reported = story.claims.filter(({ id }) => !id.startsWith('X'));
const outside = story.claims.filter(({ id }) => id.startsWith('X'));

describe('the Muscat story', () => {
  it('holds every claim of the two reports', () => {
    expect(ids(reported)).toEqual([...numbered('A', 35), ...numbered('B', 51)]);
    expect(reported.filter(({ id, source }) => !id.startsWith(source))).toEqual([]);
    expect(reported.filter(({ evidence }) => !evidence)).toEqual([]);
    const tiers = reported.map(({ tier }) => tier);
    expect(['core', 'background', 'provenance'].map((tier) => tiers.filter((it) => it === tier).length)).toEqual([
      61, 18, 7,
    ]);
  });

  it('keeps outside claims apart: from context sources, with their bearing, and an address each', () => {
    const sources = new Map(story.sources.map((source) => [source.id, source]));
    expect(outside.length).toBeGreaterThan(20);
    for (const { id, source, bearing, evidence } of outside) {
      expect([id, sources.get(source)?.context, bearing !== undefined, evidence]).toEqual([id, true, true, undefined]);
    }
    for (const { id, context, url, retrieved } of story.sources) {
      if (context) expect([id, url !== undefined, retrieved]).toEqual([id, true, '2026-11-22']);
    }
  });

  it('holds every event, comparison, oddity and stop of the tour', () => {
    expect(story.events).toHaveLength(24);
    expect(ids(story.comparisons)).toEqual(numbered('C', 21));
    expect(ids(story.oddities)).toEqual(numbered('O', 23));
    expect(story.steps).toHaveLength(10);
  });

  it('sorts the comparisons as they were judged', () => {
    const counts = new Map<string, number>();
    for (const { relation } of story.comparisons) counts.set(relation, (counts.get(relation) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      agree: 4,
      'more-exact': 2,
      contradict: 1,
      adds: 5,
      'same-person': 1,
      tension: 1,
      differ: 3,
      compatible: 2,
      'different-speakers': 1,
      'not-independent': 1,
    });
  });

  it('never repeats an id', () => {
    const { lanes, sources, actors, places, events, claims, comparisons, oddities, steps } = story;
    for (const items of [lanes, sources, actors, places, events, claims, comparisons, oddities, steps]) {
      expect(new Set(ids(items)).size).toBe(items.length);
    }
  });

  it('marks what is wrong in print, with what it should be and why', () => {
    const corrected = story.claims.filter(({ correction }) => correction);
    expect(ids(corrected)).toEqual(['A14', 'A26', 'A32', 'B22', 'B32', 'B50']);
    const garbled = story.claims.filter(({ reading }) => reading === 'garbled');
    expect(garbled.filter(({ correction }) => !correction)).toEqual([]);
  });

  it('reads only the day of the strikes in American time', () => {
    const zoned = reported.filter(({ time }) => time.timeZone);
    expect(zoned.map(({ id, time }) => [id, time.timeZone])).toEqual([['B25', 'America/New_York']]);
  });

  it('never presents a year as printed', () => {
    expect(reported.filter(({ time }) => time.edtf && time.how === 'stated')).toEqual([]);
    expect(reported.filter(({ time }) => time.edtf && !time.basis)).toEqual([]);
  });

  it('marks as differing only words that stand in the side', () => {
    for (const { id, sides } of story.comparisons) {
      for (const { text, differing } of sides) {
        if (differing !== undefined) expect(`${id} ${String(text)}`).toContain(differing);
      }
    }
  });

  it('leaves no text empty, unspaced or spaced twice', () => {
    for (const [path, text] of textsOf(story))
      expect([path, text]).toEqual([path, text.trim().replaceAll(/\s+/g, ' ')]);
    for (const [path, text] of textsOf(story)) expect([path, text.length > 0]).toEqual([path, true]);
  });
});
