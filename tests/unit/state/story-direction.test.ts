import { expect, it } from 'vitest';
import { createSession } from '../../../src/state/session.ts';
import { directStory } from '../../../src/state/story-direction.ts';
import { compileStory, makeClaim, makeEvent } from '../domain/small-story.ts';

const catalog = compileStory(
  [makeEvent({ id: 'talks', when: ['t'] }), makeEvent({ id: 'strike', lane: 'strikes', when: ['s'] })],
  [
    makeClaim({ id: 't', event: 'talks', time: { how: 'stated', edtf: '2024-01-10' } }),
    makeClaim({ id: 's', event: 'strike', time: { how: 'stated', edtf: '2024-01-12' } }),
  ],
);
const noon = (day: string) => Date.parse(`${day}T12:00+04:00`);

function direct() {
  const session = createSession(catalog);
  directStory(session);
  return session;
}

it('brings what a reader selects under the playhead', () => {
  const { selection, playback } = direct();
  selection.getState().selected('strike', 'reader');
  expect(playback.getState().position).toBe(noon('2024-01-12'));
});

it('brings it there again after the playhead was moved away', () => {
  const { selection, playback } = direct();
  selection.getState().selected('talks', 'reader');
  playback.getState().scrubbed(noon('2023-05-01'));
  selection.getState().selected('talks', 'reader');
  expect(playback.getState().position).toBe(noon('2024-01-10'));
});

it('leaves the playhead where an address has put it', () => {
  const { selection, playback } = direct();
  playback.getState().scrubbed(noon('2024-03-01'));
  selection.getState().selected('strike', 'address');
  expect(playback.getState().position).toBe(noon('2024-03-01'));
});

it('selects what playback reaches, and leaves the selection alone while scrubbing', () => {
  const { selection, playback } = direct();
  playback.getState().scrubbed(noon('2024-01-12'));
  expect(selection.getState().event).toBe('talks');
  playback.getState().scrubbed(noon('2024-01-11'));
  playback.getState().playPressed();
  playback.getState().played(noon('2024-01-12'));
  expect(selection.getState().event).toBe('strike');
});

it('a choice of one’s own leaves the tour', () => {
  const { selection, view } = direct();
  view.getState().tourStopReached(0);
  selection.getState().selected('strike', 'reader');
  expect(view.getState().tourStop).toBeUndefined();
  expect(view.getState().panel).toBe('evidence');
});
