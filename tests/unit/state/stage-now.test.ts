import { expect, it } from 'vitest';
import { createSession } from '../../../src/state/session.ts';
import { stageNow } from '../../../src/state/stage-now.ts';
import { compileStory, makeClaim, makeEvent } from '../domain/small-story.ts';

const catalog = compileStory(
  [
    makeEvent({ id: 'ships', extent: 'ongoing', when: ['o'] }),
    makeEvent({ id: 'talks', when: ['t'] }),
    makeEvent({ id: 'strike', when: ['s'] }),
  ],
  [
    makeClaim({ id: 'o', event: 'ships', time: { how: 'stated', edtf: '2023-11/..' } }),
    makeClaim({ id: 't', event: 'talks', time: { how: 'stated', edtf: '2024-01-10' } }),
    makeClaim({ id: 's', event: 'strike', time: { how: 'stated', edtf: '2024-01-12' } }),
  ],
);

function stand(day: string, selected?: string) {
  const session = createSession(catalog);
  if (selected !== undefined) session.selection.getState().selected(selected, 'reader');
  session.playback.getState().scrubbed(Date.parse(`${day}T12:00+04:00`));
  return session;
}

it('pins the event that is selected, on its day', () => {
  expect(stageNow(stand('2024-01-10', 'talks'))).toMatchObject({ day: '2024-01-10', event: 'talks' });
  expect(stageNow(stand('2024-01-12', 'ships'))).toMatchObject({ event: 'ships' });
});

it('pins what the day is about where the selected event is of another day', () => {
  expect(stageNow(stand('2024-01-12', 'talks'))).toMatchObject({ day: '2024-01-12', event: 'strike' });
  expect(stageNow(stand('2024-01-20', 'talks'))).toMatchObject({ event: 'ships' });
});

it('pins a day alone where nothing is under way', () => {
  expect(stageNow(stand('2023-05-05', 'talks'))).not.toHaveProperty('event');
});

it('keeps the selected event in the second lens, where none stands on its own day', () => {
  const session = stand('2024-03-20', 'talks');
  session.view.getState().lensChosen('public');
  expect(stageNow(session).event).toBe(session.knowledge.getState().catalog.byId.has('talks') ? 'talks' : undefined);
});
