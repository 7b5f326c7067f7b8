import { expect, it } from 'vitest';
import type { Lesson } from '../../../src/domain/lesson/lesson.ts';
import { createSession } from '../../../src/state/session.ts';
import { directTalk } from '../../../src/state/talk-direction.ts';
import { createTalkStore } from '../../../src/state/talk-store.ts';
import { compileStory, makeClaim, makeEvent } from '../domain/small-story.ts';

const catalog = compileStory(
  [makeEvent({ id: 'talks', when: ['t'] }), makeEvent({ id: 'strike', lane: 'strikes', when: ['s'] })],
  [
    makeClaim({ id: 't', event: 'talks', time: { how: 'stated', edtf: '2024-01-10' } }),
    makeClaim({ id: 's', event: 'strike', time: { how: 'stated', edtf: '2024-01-12' } }),
  ],
);
const lesson: Lesson = {
  story: catalog.story.id,
  language: 'en',
  minutes: 40,
  stops: [
    { id: 'one', kind: 'view', view: { day: '2024-01-10', lens: 'happened', event: 'talks', sources: [] } },
    { id: 'two', kind: 'blank' },
    { id: 'three', kind: 'view', view: { day: '2024-01-12', lens: 'public', sources: [] } },
  ],
};
const noon = (day: string) => Date.parse(`${day}T12:00+04:00`);

function direct() {
  const session = createSession(catalog);
  const talk = createTalkStore(lesson, catalog.story);
  directTalk(session, talk);
  return { session, talk };
}

it('opens at the first stop', () => {
  const { session, talk } = direct();
  expect(session.playback.getState().position).toBe(noon('2024-01-10'));
  expect(session.selection.getState().event).toBe('talks');
  expect(talk.getState().exploring).toBe(false);
});

it('leaves map and timeline alone at a blank stop, and brings day and lens of the next', () => {
  const { session, talk } = direct();
  talk.getState().wentTo({ stop: 1, part: 0 });
  expect(session.playback.getState().position).toBe(noon('2024-01-10'));
  talk.getState().wentOn();
  expect(session.playback.getState().position).toBe(noon('2024-01-12'));
  expect(session.view.getState().lens).toBe('public');
  expect(talk.getState().exploring).toBe(false);
});

it.each([
  ['scrubs', ({ session }: ReturnType<typeof direct>) => session.playback.getState().scrubbed(noon('2024-02-01'))],
  ['moves the map', ({ session }: ReturnType<typeof direct>) => session.view.getState().mapMoved()],
  ['changes the lens', ({ session }: ReturnType<typeof direct>) => session.view.getState().lensChosen('public')],
  [
    'selects an event',
    ({ session }: ReturnType<typeof direct>) => session.selection.getState().selected('strike', 'reader'),
  ],
])('explores once the teacher %s, and finds the stop as it was', (_, act) => {
  const opened = direct();
  const { session, talk } = opened;
  act(opened);
  expect(talk.getState().exploring).toBe(true);
  talk.getState().returned();
  expect(talk.getState().exploring).toBe(false);
  expect(session.playback.getState().position).toBe(noon('2024-01-10'));
  expect(session.view.getState()).toMatchObject({ lens: 'happened', following: true });
  expect(session.selection.getState().event).toBe('talks');
});

it('finds a stop without a map of its own as it was too, however it was left', () => {
  const { session, talk } = direct();
  const seen = () => [session.view.getState().lens, session.playback.getState().position];
  talk.getState().wentTo({ stop: 1, part: 0 });
  for (const leave of [talk.getState().returned, talk.getState().wentBack]) {
    talk.getState().wentTo({ stop: 1, part: 0 });
    session.view.getState().lensChosen('public');
    session.playback.getState().scrubbed(noon('2024-02-01'));
    leave();
    expect(seen()).toEqual(['happened', noon('2024-01-10')]);
  }
  session.playback.getState().scrubbed(noon('2024-02-01'));
  talk.getState().wentTo({ stop: 1, part: 0 });
  expect(seen()).toEqual(['happened', noon('2024-01-10')]);
});

it('shows the opening of the story at a stop without a map of its own before all others', () => {
  const { session, talk } = direct();
  const { lesson: before, lessonChosen, wentToFirst } = talk.getState();
  lessonChosen({ ...before, stops: [{ id: 'start', kind: 'blank' }, ...before.stops] });
  wentToFirst();
  const opened = session.playback.getState().position;
  session.view.getState().lensChosen('public');
  session.playback.getState().scrubbed(noon('2024-02-01'));
  talk.getState().returned();
  expect(session.playback.getState().position).toBe(opened);
  expect(session.view.getState().lens).toBe('happened');
});

it('has done with exploring and a question where it goes on', () => {
  const { talk } = direct();
  talk.getState().blackToggled();
  talk.getState().questionAsked(1);
  expect(talk.getState()).toMatchObject({ asked: 1, black: false });
  talk.getState().wentOn();
  expect(talk.getState()).toMatchObject({ exploring: false, asked: undefined });
});

it.each(['wentOn', 'wentBack'] as const)('uncovers a black screen before anything else: %s', (move) => {
  const { talk } = direct();
  talk.getState().wentTo({ stop: 0, part: 1 });
  talk.getState().blackToggled();
  talk.getState()[move]();
  expect(talk.getState()).toMatchObject({ black: false, place: { stop: 0, part: 1 } });
  talk.getState()[move]();
  expect(talk.getState().place).not.toEqual({ stop: 0, part: 1 });
});

it.each(['removed', 'taken by another lesson'])('has done with what lies over a stop that is %s', (how) => {
  const { talk } = direct();
  talk.getState().wentTo({ stop: 1, part: 0 });
  const own = { ...lesson, stops: lesson.stops.filter(({ id }) => id !== 'two') };
  talk.getState().questionAsked(0);
  talk.getState().exploringBegan();
  if (how === 'removed') talk.getState().lessonChosen(own);
  else
    talk.getState().lessonChosen({ ...lesson, stops: lesson.stops.map((stop) => ({ ...stop, id: `${stop.id}-2` })) });
  expect(talk.getState()).toMatchObject({ asked: undefined, inquiry: undefined, exploring: false });
});

it('keeps what lies over a stop around which the lesson changes', () => {
  const { talk } = direct();
  talk.getState().wentTo({ stop: 1, part: 0 });
  talk.getState().questionAsked(0);
  talk.getState().lessonChosen({ ...lesson, stops: lesson.stops.slice(1) });
  expect(talk.getState()).toMatchObject({ place: { stop: 0 }, asked: 0 });
});

it('takes a question away that the teacher removes while it stands before the class', () => {
  const { talk } = direct();
  const asking = (...asks: string[]): Lesson => ({
    ...lesson,
    stops: lesson.stops.map((stop) => ({ ...stop, questions: asks.map((ask) => ({ ask })) })),
  });
  talk.getState().lessonChosen(asking('Who?', 'Where?'));
  talk.getState().questionAsked(0);
  talk.getState().lessonChosen(asking('Whose?', 'Where?'));
  expect(talk.getState().asked).toBe(0);
  talk.getState().lessonChosen(asking('Where?'));
  expect(talk.getState().asked).toBeUndefined();
});

it('counts hands for each choice of each stop, and never less than none', () => {
  const { talk } = direct();
  const { handsCounted, handsCleared } = talk.getState();
  handsCounted('one', 2, 1);
  handsCounted('one', 2, 1);
  handsCounted('one', 0, -1);
  handsCounted('two', 0, 1);
  expect(talk.getState().hands).toEqual({ one: [0, 0, 2], two: [1] });
  handsCleared('one');
  expect(talk.getState().hands).toEqual({ two: [1] });
});
