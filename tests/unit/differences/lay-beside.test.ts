import { describe, expect, it } from 'vitest';
import story from '../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import { listComparedValues } from '../../../src/differences/compared-values.ts';
import { countGroups } from '../../../src/differences/group-relations.ts';
import { listReachedMonths } from '../../../src/differences/reached-months.ts';
import { listColumns } from '../../../src/domain/compared-reports.ts';
import type { Comparison } from '../../../src/domain/comparison.ts';
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import type { Story } from '../../../src/domain/story.ts';

const muscat = story as unknown as Story;
const catalog = buildCatalog(muscat, dateClaims(muscat));

function comparison(id: string): Comparison {
  const found = muscat.comparisons.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no comparison ${id}.`);
  return found;
}

describe('columns', () => {
  it('are as many as the reports, in the order in which they came out, unknown days last', () => {
    const report = (id: string, published?: string) => ({
      ...muscat.sources[0],
      id,
      name: id.toUpperCase(),
      origin: undefined,
      published,
    });
    const three = {
      ...muscat,
      sources: [report('late', '2024-05-01'), report('unknown'), report('early', '2024-01-02')],
      comparisons: [
        {
          ...comparison('C01'),
          sides: ['late', 'unknown', 'early'].map((source) => ({ source, text: '', claims: [] })),
        },
      ],
      events: [],
      claims: [],
      steps: [],
      oddities: [],
    } as unknown as Story;
    expect(listColumns(buildCatalog(three, new Map())).map(({ name }) => name)).toEqual(['EARLY', 'LATE', 'UNKNOWN']);
  });
});

describe('groups of relations', () => {
  it('hold each comparison once', () => {
    const counts = countGroups(muscat.comparisons).map(({ count }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(muscat.comparisons.length);
    expect(countGroups([])).toEqual([]);
  });
});

describe('values drawn beside each other', () => {
  it('are those that the sides give to one event, and only where they differ', () => {
    const drawn = muscat.comparisons.filter((one) => listComparedValues(catalog, one).size > 0).map(({ id }) => id);
    expect(drawn).toEqual(['C02', 'C03']);
    const day = listComparedValues(catalog, comparison('C02'));
    expect([...day].map(([source, values]) => [source, values.map(({ kind }) => kind)])).toEqual([
      ['A', ['date']],
      ['B', ['date']],
    ]);
  });
});

describe('months that a length reaches back to', () => {
  it('are those of earlier events in which it begins', () => {
    const talks = catalog.byId.get('muscat-talks');
    if (!talks) throw new Error('There are no talks.');
    const reached = listReachedMonths(catalog, talks, comparison('C04').spans ?? []);
    expect(reached.map(({ record, from, to }) => [record.id, from, to])).toEqual([
      ['may-talks', '2023-05-01', '2023-06-01'],
    ]);
    expect(listReachedMonths(catalog, talks, [{ label: 'a year', from: '2023-01-10', to: '2024-01-10' }])).toEqual([]);
  });
});
