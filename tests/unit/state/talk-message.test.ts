import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMessageReader } from '../../../src/state/talk-message.ts';
import { TalkNetwork } from './talk-network.ts';

const network = new TalkNetwork();
const { session, agreed } = network.open('class');
const read = createMessageReader(session);
const from = { id: 'x', role: 'presenter', width: 800, height: 600 };
const stamp = { count: 3, by: 'x' };
const message = (entries: Record<string, unknown>) => ({ type: 'backchannel:talk', say: 'changes', from, entries });

describe('what comes over the channel of a talk', () => {
  it('is read back as it was said', () => {
    const entries = Object.fromEntries(Object.entries(agreed()).map(([name, value]) => [name, { value, stamp }]));
    expect(read(message(entries))?.entries).toEqual(entries);
  });

  it('tells whose key the class sees, and nothing beside that', () => {
    const shownKey = { stop: 'before-pause', part: 1, asked: 0 };
    const heard = read(message({ shownKey: { value: { ...shownKey, key: 'Ask Oman.' }, stamp } }));
    expect(heard?.entries).toEqual({ shownKey: { value: shownKey, stamp } });
  });

  it('is nothing unless it is a message of a talk', () => {
    fc.assert(fc.property(fc.anything(), (data) => read(data) === undefined));
    for (const wrong of [{ say: 'shouts' }, { from: { ...from, width: 0 } }, { type: 'backchannel:event' }]) {
      expect(read({ ...message({}), ...wrong })).toBeUndefined();
    }
    expect(
      read(message({ black: { value: true, stamp: { count: Number.POSITIVE_INFINITY, by: 'x' } } })),
    ).toBeUndefined();
  });

  it('is read without the values that the story or the page does not have', () => {
    const wrong = {
      event: 'no-such-event',
      sources: ['nobody'],
      language: 'tlh',
      theme: 'sepia',
      place: { stop: -1, part: 0 },
      pointer: { x: 2, y: 0 },
      shownKey: { stop: 'before-pause', part: 'hands' },
      lens: 'secret',
      lesson: { ...agreed().lesson, story: 'another-story' },
      constructor: true,
      mood: 'fine',
    };
    const entries = Object.fromEntries(Object.entries(wrong).map(([name, value]) => [name, { value, stamp }]));
    const heard = read(message({ ...entries, black: { value: true, stamp } }));
    expect(Object.keys(heard?.entries ?? {})).toEqual(['black']);
  });
});
