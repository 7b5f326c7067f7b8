import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWithout, listFacetValues, narrowingFacets, switchLane } from '../../../src/domain/facets.ts';
import { FACETS, NO_FILTER, passesFilter } from '../../../src/domain/filter.ts';
import { knowFrom } from '../../../src/domain/knowledge.ts';
import { muscatCatalog } from '../../component/render-story.tsx';

const catalog = muscatCatalog();
const lanes = catalog.story.lanes.map(({ id }) => id);

describe('facets', () => {
  it('count the events that choosing a value alone would leave', () => {
    for (const facet of FACETS) {
      if (facet === 'sources') continue;
      for (const { id, events } of listFacetValues(catalog, facet)) {
        const filter = { ...NO_FILTER, [facet]: new Set([id]) };
        expect(catalog.events.filter((record) => passesFilter(record, filter))).toHaveLength(events);
      }
    }
  });

  it('count for a source the events that it alone would tell', () => {
    for (const { id, events } of listFacetValues(catalog, 'sources')) {
      const known = knowFrom(catalog, { lens: 'happened', sources: new Set([id]), before: Infinity });
      expect([id, known.events.length]).toEqual([id, events]);
    }
  });

  it('name reports first, never the pages that reprint them', () => {
    const ids = listFacetValues(catalog, 'sources').map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['ft', 'nyt']);
    expect(ids).not.toContain('A');
    expect(ids).toContain('cnn');
  });

  it('tell what would be found without one of them', () => {
    const filter = { ...NO_FILTER, lanes: new Set(['gaza']), sources: new Set(['nyt']) };
    const found = new Set(['jordan-attack']);
    expect(narrowingFacets(filter)).toEqual(['lanes', 'sources']);
    expect(countWithout(catalog, filter, [], found)).toBe(0);
    expect(countWithout(catalog, filter, ['lanes'], found)).toBe(1);
    expect(countWithout(catalog, filter, ['sources'], found)).toBe(0);
    expect(countWithout(catalog, filter, ['lanes', 'sources'], undefined)).toBe(24);
  });
});

describe('switching a lane', () => {
  const shown = (set: ReadonlySet<string>) => (set.size === 0 ? lanes : lanes.filter((lane) => set.has(lane)));

  it('never leaves none, and undoes itself unless it was the last', () => {
    fc.assert(
      fc.property(fc.subarray(lanes), fc.constantFrom(...lanes), (on, lane) => {
        const before = new Set(on.length === lanes.length ? [] : on);
        const after = switchLane(catalog, before, lane);
        expect(shown(after).length).toBeGreaterThan(0);
        if (shown(before).length > 1) {
          expect(shown(switchLane(catalog, after, lane))).toEqual(shown(before));
        }
      }),
    );
  });
});
