import { expect, it } from 'vitest';
import type { StateChange } from '../../../src/state/event-states.ts';
import { createSession } from '../../../src/state/session.ts';
import { compileStory, makeClaim, makeEvent } from '../domain/small-story.ts';

const catalog = compileStory(
  [
    makeEvent({ id: 'talks', when: ['t'] }),
    makeEvent({ id: 'strike', lane: 'strikes', when: ['s'] }),
    makeEvent({ id: 'war', extent: 'ongoing', when: ['w'] }),
  ],
  [
    makeClaim({ id: 't', event: 'talks', time: { how: 'stated', edtf: '2024-01-10' } }),
    makeClaim({ id: 's', event: 'strike', time: { how: 'stated', edtf: '2024-01-12' } }),
    makeClaim({ id: 'w', event: 'war', time: { how: 'stated', edtf: '2023-10-07/..' } }),
  ],
);
const noon = (day: string) => Date.parse(`${day}T12:00+04:00`);

it('tells what enters and leaves, and nothing else', () => {
  const { playback, states } = createSession(catalog);
  const heard: StateChange[][] = [];
  states.subscribe((changes) => heard.push([...changes]));
  playback.getState().scrubbed(noon('2024-01-11'));
  playback.getState().scrubbed(noon('2024-01-12'));
  playback.getState().scrubbed(noon('2024-01-12') + 3_600_000);
  expect(heard).toEqual([
    [{ id: 'talks', from: 'active', to: 'past' }],
    [{ id: 'strike', from: 'future', to: 'active' }],
  ]);
  expect(states.activeIds()).toEqual(['war', 'strike']);
});

it('keeps the list of active events the same array while it does not change', () => {
  const { playback, states } = createSession(catalog);
  playback.getState().scrubbed(noon('2024-01-01'));
  const before = states.activeIds();
  playback.getState().scrubbed(noon('2024-01-05'));
  expect(states.activeIds()).toBe(before);
});

it('hides what a filter leaves out, at once and after a move', () => {
  const { playback, states, filter } = createSession(catalog);
  filter.getState().toggled('lanes', 'strikes');
  expect(states.stateOf('talks')).toBe('hidden');
  playback.getState().scrubbed(noon('2024-01-12'));
  expect(states.activeIds()).toEqual(['strike']);
  filter.getState().cleared();
  expect(states.stateOf('talks')).toBe('past');
});
