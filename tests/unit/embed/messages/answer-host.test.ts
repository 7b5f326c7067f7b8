import { describe, expect, it, vi } from 'vitest';
import { answerHost } from '../../../../src/embed/messages/answer-host.ts';
import { fakeFrame, type Posted } from './fake-frame.ts';
import { smallSession } from './small-session.ts';

function embedded(early: readonly MessageEvent[] = []) {
  const fake = fakeFrame();
  const session = smallSession();
  const stop = answerHost(session, fake.frame, early);
  let count = 0;
  return {
    ...fake,
    session,
    stop,
    command(method: string, params?: object, from?: Parameters<typeof fake.receive>[1]) {
      count += 1;
      fake.receive({ type: 'backchannel:command', id: count, method, ...(params && { params }) }, from);
      return count;
    },
  };
}
const opening = {
  story: 'small',
  playhead: '2024-01-10',
  lens: 'happened',
  playing: false,
  selected: 'talks',
  active: ['talks'],
};
const event = (name: string, detail: object) => ({ type: 'backchannel:event', name, detail });
const names = (messages: Posted[]) => messages.flatMap(({ name }) => name ?? []);

describe('answerHost', () => {
  it('says that it is ready, and how things stand', () => {
    const { taken } = embedded();
    expect(taken()).toEqual([event('ready', opening)]);
  });

  it('says so again to a page that came late, and to no other; not where the page has said it', () => {
    const { receive, taken, frame } = embedded();
    taken();
    receive({ type: 'backchannel:hello' });
    receive({ type: 'backchannel:hello', name: 'ready' });
    receive({ type: 'backchannel:hello', name: 'height' });
    receive({ type: 'backchannel:hello' }, { from: frame });
    expect(taken()).toEqual([event('ready', opening), event('ready', opening)]);
    const told = fakeFrame();
    answerHost(smallSession(), told.frame, [], true);
    expect(told.taken()).toEqual([]);
  });

  it('answers each command with the state that it brought about, and tells what happened', () => {
    const { command, taken } = embedded();
    taken();
    const results: unknown[] = [];
    const events: string[] = [];
    for (const [method, params] of [
      ['getState', {}],
      ['seek', { t: '2024-01-12' }],
      ['select', { event: 'talks' }],
      ['play', undefined],
      ['pause', {}],
      ['setLens', { lens: 'public' }],
    ] as const) {
      const id = command(method, params);
      const messages = taken();
      const { result, ...rest } = messages.find(({ type }) => type === 'backchannel:result') ?? {};
      expect(rest).toEqual({ type: 'backchannel:result', id });
      results.push(result);
      events.push(...names(messages));
    }
    expect(results).toEqual([
      opening,
      { ...opening, playhead: '2024-01-12', active: ['strike'] },
      opening,
      { ...opening, playing: true },
      opening,
      { ...opening, lens: 'public', active: [] },
    ]);
    // The way back to the 10th waits for its turn, and is told with the press of Play. Talks were selected before.
    expect(events).toEqual(['playhead', 'playhead', 'play', 'pause', 'lens']);
  });

  it('sets language and theme', () => {
    const { command, session, taken } = embedded();
    command('setLanguage', { lang: 'fa' });
    command('setTheme', { theme: 'dark' });
    expect(session.view.getState()).toMatchObject({ language: 'fa', theme: 'dark' });
    expect(taken().filter(({ error }) => error)).toEqual([]);
  });

  it.each([
    ['explode', {}, 'unknown-method'],
    ['constructor', {}, 'unknown-method'],
    ['__proto__', {}, 'unknown-method'],
    ['seek', undefined, 'bad-parameter'],
    ['seek', { t: 20240110 }, 'bad-parameter'],
    ['seek', { t: '2024-02-30' }, 'unknown-day'],
    ['seek', { t: '1999-01-01' }, 'unknown-day'],
    ['select', { event: 'nobody' }, 'unknown-event'],
    ['select', { event: '__proto__' }, 'unknown-event'],
    ['select', { event: 'x'.repeat(1e6) }, 'bad-parameter'],
    ['setLens', { lens: 'rose' }, 'unknown-lens'],
    ['setLanguage', { lang: 'tlh' }, 'unknown-language'],
    ['setTheme', { theme: 'noir' }, 'unknown-theme'],
  ])('refuses %s %o', (method, params, code) => {
    const { command, taken, session } = embedded();
    taken();
    const before = [session.playback.getState(), session.selection.getState(), session.view.getState()];
    const id = command(method, params);
    const error = { code, message: expect.any(String) };
    expect(taken()).toEqual([event('error', error), { type: 'backchannel:result', id, error }]);
    expect([session.playback.getState(), session.selection.getState(), session.view.getState()]).toEqual(before);
  });

  it('takes a time of day for its day, and leaves what it does not know aside', () => {
    const { command, session } = embedded();
    command('seek', { t: '2024-01-12T20:00:00Z', speed: 9 });
    expect(session.states.activeIds()).toEqual(['strike']);
  });

  it('hears the page around it alone', () => {
    const { command, taken, frame } = embedded();
    taken();
    for (const from of [frame, {}, null]) command('play', {}, { from });
    expect(taken()).toEqual([]);
  });

  it('answers to the origin that asked; to any where that has no name', () => {
    const { command, posted } = embedded();
    command('getState');
    command('getState', {}, { origin: 'null' });
    command('getState', {}, { origin: 'file://' });
    const targets = posted.filter(({ data }) => data.type === 'backchannel:result').map(({ target }) => target);
    expect(targets).toEqual(['https://host.example', '*', '*']);
  });

  it('carries out 50 commands in a second, and says so of the others', () => {
    const { command, taken, pass } = embedded();
    const codes = () => taken().flatMap(({ type, error }) => (type === 'backchannel:result' ? [error?.code] : []));
    taken();
    for (let count = 0; count < 100; count += 1) command('seek', { t: 'never' });
    taken();
    for (let count = 0; count < 60; count += 1) command('getState');
    expect(codes()).toEqual([...Array(50).fill(undefined), ...Array(10).fill('too-many')]);
    pass(1000);
    command('getState');
    expect(codes()).toEqual([undefined]);
  });

  it('tells of the days of a playback four times a second, and of the last for certain', () => {
    const { session, taken, pass } = embedded();
    taken();
    const start = session.playback.getState().position;
    session.playback.getState().playPressed();
    for (let day = 1; day <= 20; day += 1) {
      session.playback.getState().played(start + day * 86_400_000);
      pass(50);
    }
    session.playback.getState().played(start + 21 * 86_400_000);
    session.playback.getState().paused();
    const messages = taken();
    expect(names(messages).filter((name) => name !== 'select')).toEqual([
      'play',
      ...Array(5).fill('playhead'),
      'playhead',
      'pause',
    ]);
    expect(messages.findLast(({ name }) => name === 'playhead')?.detail).toEqual({ t: '2024-01-31' });
  });

  it('answers what came early, in turn', () => {
    const { frame, posted } = fakeFrame();
    const early = (id: string, data: object) =>
      ({
        source: frame.parent,
        origin: 'https://host.example',
        timeStamp: 0,
        data: { id, ...data },
      }) as unknown as MessageEvent;
    const type = 'backchannel:command';
    answerHost(smallSession(), frame, [
      early('a', { type, method: 'select', params: { event: 'strike' } }),
      early('b', { type: 'other' }),
      early('c', { type, method: 'getState' }),
    ]);
    const answers = posted.map(({ data }) => data.name ?? data.id);
    expect(answers.filter((name) => name !== 'playhead')).toEqual(['ready', 'select', 'a', 'c']);
    expect(posted.at(-1)?.data.result).toMatchObject({ selected: 'strike', playhead: '2024-01-12' });
  });

  it('survives an action that fails', () => {
    const { command, session, taken } = embedded();
    session.view.setState({ themeChosen: vi.fn().mockThrow(new Error('no such thing')) });
    command('setTheme', { theme: 'dark' });
    expect(taken()).toContainEqual(event('error', { code: 'failed', message: expect.any(String) }));
  });

  it('is silent once it was let go, and on a page of its own', () => {
    const { command, session, stop, taken } = embedded();
    stop();
    taken();
    command('play');
    session.view.getState().lensChosen('public');
    expect(taken()).toEqual([]);
    const alone = fakeFrame();
    Object.assign(alone.frame, { parent: alone.frame });
    answerHost(smallSession(), alone.frame, [])();
    expect(alone.posted).toEqual([]);
  });
});
