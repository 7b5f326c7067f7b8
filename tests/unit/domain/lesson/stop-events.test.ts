import { expect, it } from 'vitest';
import { markOfStop, recordsOfStop } from '../../../../src/domain/lesson/stop-events.ts';
import { compileStory, makeClaim, makeEvent } from '../small-story.ts';

const catalog = compileStory(
  [makeEvent({ id: 'talks', when: ['t'] }), makeEvent({ id: 'strike', lane: 'strikes', when: ['s'] })],
  [
    makeClaim({ id: 't', event: 'talks', time: { how: 'stated', edtf: '2024-01-10' } }),
    makeClaim({ id: 's', event: 'strike', time: { how: 'stated', edtf: '2024-01-12' } }),
  ],
);
const { story } = catalog;
const view = (event?: string) =>
  ({
    id: 'v',
    kind: 'view',
    view: { day: '2024-01-10', lens: 'happened', sources: [], ...(event !== undefined && { event }) },
  }) as const;
const laneOf = (id: string) => story.lanes.findIndex((lane) => lane.id === id);

it('a stop with a map has the mark of its first event’s lane', () => {
  const lane = laneOf('strikes');
  expect(markOfStop(view('strike'), catalog)).toEqual({ shape: story.lanes[lane]?.shape, lane });
  expect(recordsOfStop(view('strike'), story, catalog).map(({ id }) => id)).toEqual(['strike']);
});

it.each([
  ['of no event', view()],
  ['of an event that is not known', view('constructor')],
  ['without a map', { id: 'b', kind: 'blank' } as const],
  ['of a comparison', { id: 'c', kind: 'comparison', comparison: story.comparisons[0]?.id ?? 'none' } as const],
])('a stop %s has none', (_, stop) => {
  expect(markOfStop(stop, catalog)).toBeUndefined();
});
