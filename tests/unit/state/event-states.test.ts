import { describe, expect, it } from 'vitest';
import type { StateChange } from '../../../src/state/event-states.ts';
import { createSession } from '../../../src/state/session.ts';
import { whole } from '../data/muscat-look.ts';
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

describe('as it became public', () => {
  /** Each change that is told of an event while the playhead goes from day to day. */
  const walk = (id: string, days: readonly string[]) => {
    const { playback, states, view } = createSession(whole);
    view.getState().lensChosen('public');
    playback.getState().scrubbed(noon(days[0] ?? ''));
    const told: string[] = [];
    let today = '';
    states.subscribe((changes) => {
      for (const { from, to } of changes.filter((change) => change.id === id)) told.push(`${today}: ${from} to ${to}`);
    });
    for (const day of days.slice(1)) {
      today = day;
      playback.getState().scrubbed(noon(day));
    }
    return told;
  };
  const march = Array.from({ length: 31 }, (_, index) => `2024-03-${String(index + 1).padStart(2, '0')}`);

  it('tells of the talks when they come out, on each day in print that may tell more, and the day after', () => {
    const told = walk('muscat-talks', march);
    expect(told).toEqual([
      '2024-03-13: hidden to active',
      '2024-03-14: active to past',
      '2024-03-15: past to past',
      // A copy of the second report is of 16 March.
      '2024-03-16: past to past',
      '2024-03-17: past to past',
    ]);
  });

  it('hides them again on the way back', () => {
    expect(walk('muscat-talks', ['2024-03-16', '2024-03-13', '2024-03-12'])).toEqual([
      '2024-03-13: past to active',
      '2024-03-12: active to hidden',
    ]);
  });

  it('tells of nothing on a day between', () => {
    expect(walk('oct7-attack', ['2024-03-17', '2024-03-18', '2024-03-25'])).toEqual([]);
  });
});
