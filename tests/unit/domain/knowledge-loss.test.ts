import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog.ts';
import { knowFrom } from '../../../src/domain/knowledge.ts';
import { describeLoss, losesNothing } from '../../../src/domain/knowledge-loss.ts';
import type { Lens } from '../../../src/domain/lens.ts';
import { muscatCatalog } from '../../component/render-story.tsx';
import { compileStory, makeClaim, makeEvent } from './small-story.ts';

const at = (place: string) => [{ place, role: 'location' as const }];
const dated = (edtf: string) => ({ how: 'stated' as const, edtf });

function know(whole: Catalog, lens: Lens, ...sources: readonly string[]): Catalog {
  return knowFrom(whole, { lens, sources: new Set(sources), before: Infinity });
}

describe('what is lost with fewer sources', () => {
  const whole = compileStory(
    [
      makeEvent({ id: 'talks', when: ['a1', 'b1'], where: ['a1', 'b1'] }),
      makeEvent({ id: 'strike', when: ['b2'], where: ['b2'] }),
      makeEvent({ id: 'raid', when: ['b3'], where: ['b3'] }),
    ],
    [
      makeClaim({ id: 'a1', event: 'talks', source: 'A', time: dated('2024-01'), places: at('oman') }),
      makeClaim({ id: 'b1', event: 'talks', source: 'B', time: dated('2024-01-10'), places: at('muscat') }),
      makeClaim({ id: 'b2', event: 'strike', source: 'B', time: dated('2024-01-11'), places: at('tehran') }),
      makeClaim({ id: 'a3', event: 'raid', source: 'A' }),
      makeClaim({ id: 'b3', event: 'raid', source: 'B', time: dated('2024-02/..'), places: at('oman') }),
    ],
  );

  it('is nothing while all count', () => {
    expect(losesNothing(describeLoss(whole, whole))).toBe(true);
  });

  it('is the events that nobody tells any more, the day and the point, or all that was known of them', () => {
    expect(describeLoss(whole, know(whole, 'happened', 'first'))).toEqual({
      events: ['strike'],
      lessExact: [
        { event: 'talks', date: { had: 'day', unknown: false }, place: { had: 'point', unknown: false } },
        { event: 'raid', date: { had: 'span', unknown: true }, place: { had: 'country', unknown: true } },
      ],
      claims: ['b1', 'b2', 'b3'],
      comparisons: [],
    });
  });

  it('is no exactness where the finer source is left', () => {
    expect(describeLoss(whole, know(whole, 'happened', 'second')).lessExact).toEqual([]);
  });
});

describe('what the first story loses', () => {
  const story = muscatCatalog();

  it('with the Financial Times alone: half of the events, and of the talks the day and the city', () => {
    const loss = describeLoss(story, know(story, 'happened', 'ft'));
    expect(loss.events).toHaveLength(12);
    expect(loss.events).toContain('yemen-strikes');
    expect(loss.claims).toHaveLength(111 - 35);
    expect(loss.comparisons).toHaveLength(21);
    expect(loss.lessExact).toContainEqual({
      event: 'muscat-talks',
      date: { had: 'day', unknown: false },
      place: { had: 'point', unknown: false },
    });
  });

  it('with the reports alone: no event and no comparison, but the day of the attack in Jordan', () => {
    const loss = describeLoss(story, know(story, 'happened', 'ft', 'nyt'));
    expect(loss.events).toEqual([]);
    expect(loss.comparisons).toEqual([]);
    expect(loss.claims.every((id) => id.startsWith('X'))).toBe(true);
    expect(loss.lessExact).toContainEqual({ event: 'jordan-attack', date: { had: 'day', unknown: false } });
  });

  it('never shrinks as sources go', () => {
    const ids = ['ft', 'nyt', ...story.story.sources.filter(({ context }) => context).map(({ id }) => id)];
    fc.assert(
      fc.property(
        fc.constantFrom<Lens>('happened', 'public'),
        fc.subarray(ids, { minLength: 1 }),
        fc.constantFrom(...ids),
        (lens, some, more) => {
          const whole = know(story, lens);
          const [fewer, wider] = [some, [...some, more]].map((chosen) =>
            describeLoss(whole, know(story, lens, ...chosen)),
          );
          expect(fewer?.events).toEqual(expect.arrayContaining([...(wider?.events ?? [])]));
          expect(fewer?.claims).toEqual(expect.arrayContaining([...(wider?.claims ?? [])]));
          expect(fewer?.comparisons).toEqual(expect.arrayContaining([...(wider?.comparisons ?? [])]));
        },
      ),
      { numRuns: 60 },
    );
  });
});
