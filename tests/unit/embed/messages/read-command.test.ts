import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { answerHost } from '../../../../src/embed/messages/answer-host.ts';
import { readCommand } from '../../../../src/embed/messages/read-command.ts';
import { fakeFrame } from './fake-frame.ts';
import { smallSession } from './small-session.ts';

const type = 'backchannel:command';
/** Whatever can be posted: JSON and what goes beyond it. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
});
const cycle: Record<string, unknown> = { type, id: 1 };
cycle['method'] = cycle;
/** Near misses: the shape of a command with something else in a place, and none of them one. */
const malformed = fc.oneof(
  anything,
  fc.record({
    type: fc.constantFrom('backchannel:commands', 'backchannel:event', 'backchannel:result', '', null),
    id: anything,
    method: anything,
    params: anything,
  }),
  fc.record({
    type: fc.constant(type),
    id: fc.constantFrom(null, undefined, {}, [], Number.NaN, Number.POSITIVE_INFINITY, true, 'x'.repeat(101)),
    method: fc.constantFrom('play', 'seek'),
    params: anything,
  }),
  fc.record({
    type: fc.constant(type),
    id: fc.integer(),
    method: fc.constantFrom<unknown>(null, 1, ['play'], { name: 'play' }, new Map()),
    params: anything,
  }),
  fc.constantFrom<unknown>(
    cycle,
    [type, 1, 'play'],
    new Map(Object.entries({ type, id: 1, method: 'play' })),
    new Uint8Array(4),
    'x'.repeat(1e6),
    JSON.stringify({ type, id: 1, method: 'play' }),
  ),
);

describe('readCommand', () => {
  it('reads a command', () => {
    expect(readCommand({ type, id: 'a', method: 'seek', params: { t: '2024-01-10' }, more: 1 })).toEqual({
      id: 'a',
      method: 'seek',
      params: { t: '2024-01-10' },
    });
  });

  it('takes nothing else for one, and never throws', () => {
    fc.assert(
      fc.property(malformed, (data) => {
        expect(readCommand(data)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  describe('where Object.prototype was tampered with', () => {
    const prototype = Object.prototype as Record<string, unknown>;
    afterEach(() => {
      for (const key of ['type', 'id', 'method', 'params', 't']) delete prototype[key];
    });

    it('looks at nothing inherited', () => {
      Object.assign(prototype, { type, id: 1, method: 'play', params: { t: '2024-01-10' }, t: '2024-01-10' });
      const found = [readCommand({}), readCommand({ type, id: 1, method: 'seek' })?.params];
      expect(found).toEqual([undefined, undefined]);
    });

    it('is not tampered with by a message', () => {
      readCommand(
        JSON.parse(
          `{"type": "${type}", "id": 1, "method": "play", "__proto__": {"polluted": true}, "params": {"__proto__": {"polluted": true}}}`,
        ),
      );
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    });
  });
});

it('10,000 malformed or foreign messages change nothing, get no answer, and take no share of the limit', () => {
  const { frame, receive, taken } = fakeFrame();
  const session = smallSession();
  answerHost(session, frame, []);
  const before = [session.playback, session.selection, session.view, session.filter].map((store) => store.getState());
  taken();
  const command = { type, id: 1, method: 'play' };
  for (const data of fc.sample(malformed, 5000)) receive(data);
  for (let count = 0; count < 5000; count += 1) receive(command, { from: count % 2 ? frame : {} });
  expect(taken()).toEqual([]);
  const after = [session.playback, session.selection, session.view, session.filter].map((store) => store.getState());
  expect(after).toEqual(before);
  receive(command);
  expect(taken().map(({ name, id }) => name ?? id)).toEqual(['play', 1]);
});

it('never throws and always answers whatever the parameters', () => {
  const method = fc.oneof(
    fc.constantFrom('seek', 'select', 'setLens', 'setLanguage', 'setTheme', 'toString', '__proto__'),
    fc.string(),
  );
  const params = fc.oneof(
    anything,
    fc.record({ t: anything, event: anything, lens: anything, lang: anything, theme: anything }),
  );
  const { frame, receive, taken } = fakeFrame();
  answerHost(smallSession(), frame, []);
  taken();
  fc.assert(
    fc.property(method, params, (name, given) => {
      receive({ type, id: 7, method: name, params: given });
      const answers = taken().filter((message) => message.type === 'backchannel:result');
      expect(answers).toMatchObject([{ id: 7, error: { code: expect.any(String) } }]);
    }),
    { numRuns: 1000 },
  );
});
