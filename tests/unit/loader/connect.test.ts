// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../../src/loader/connect.ts';
import { addFrame, event, listenIn, speak } from './host-page.ts';

afterEach(() => document.body.replaceChildren());

async function connected(attributes: Record<string, string> = {}, origin = 'https://stories.example') {
  const frame = addFrame(undefined, attributes);
  const heard = listenIn(frame);
  const promise = connect(frame);
  await Promise.resolve();
  expect(heard.splice(0)).toEqual([{ data: { type: 'backchannel:hello' }, target: '*' }]);
  speak(frame.contentWindow, event('height', { height: 300 }), origin);
  return { frame, heard, story: await promise, say: (data: unknown) => speak(frame.contentWindow, data, origin) };
}

describe('connect', () => {
  it('waits for the frame’s own page', async () => {
    const frame = addFrame();
    let there = false;
    const promise = connect(frame).then(() => {
      there = true;
    });
    speak(addFrame().contentWindow, event('ready'));
    speak(frame.contentWindow, event('ready'), 'https://other.example');
    speak(frame.contentWindow, { type: 'backchannel:result', id: 1 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(there).toBe(false);
    speak(frame.contentWindow, event('ready'));
    await promise;
  });

  it('is one connection for a frame, and none where there is no frame', async () => {
    const { frame, story } = await connected();
    expect(await connect(frame)).toBe(story);
    await expect(connect(document.createElement('div') as unknown as HTMLIFrameElement)).rejects.toThrow(TypeError);
    await expect(connect(null as unknown as HTMLIFrameElement)).rejects.toThrow(TypeError);
  });

  it('posts each method as a command to the frame’s origin, short or in full', async () => {
    const { heard, story } = await connected();
    const calls = [
      story.play(),
      story.pause(),
      story.seek('2024-01-10'),
      story.seek({ t: '2024-01-11' }),
      story.select('talks'),
      story.setLens('public'),
      story.setLanguage('fa'),
      story.setTheme('dark'),
      story.getState(),
    ];
    for (const call of calls) call.catch(() => {});
    expect(heard.map(({ data: { method, params } }) => [method, params])).toEqual([
      ['play', undefined],
      ['pause', undefined],
      ['seek', { t: '2024-01-10' }],
      ['seek', { t: '2024-01-11' }],
      ['select', { event: 'talks' }],
      ['setLens', { lens: 'public' }],
      ['setLanguage', { lang: 'fa' }],
      ['setTheme', { theme: 'dark' }],
      ['getState', undefined],
    ]);
    expect(new Set(heard.map(({ target }) => target))).toEqual(new Set(['https://stories.example']));
    expect(new Set(heard.map(({ data: { id } }) => id)).size).toBe(heard.length);
  });

  it('addresses a sandbox without an origin by no name', async () => {
    const { heard, story } = await connected({ sandbox: 'allow-scripts' }, 'null');
    void story.play();
    expect(heard.at(-1)?.target).toBe('*');
  });

  it('settles each promise with its own answer', async () => {
    const { heard, story, say } = await connected();
    const [state, refused] = [story.getState(), story.select('nobody')];
    const [first, second] = heard.map(({ data: { id } }) => id);
    say({ type: 'backchannel:result', id: 'of another', error: { code: 'x', message: 'x' } });
    say({ type: 'backchannel:result', id: second, error: { code: 'unknown-event', message: 'No such event.' } });
    say({ type: 'backchannel:result', id: first, result: { story: 'a' } });
    expect(await state).toEqual({ story: 'a' });
    await expect(refused).rejects.toMatchObject({ code: 'unknown-event', message: 'No such event.' });
  });

  it('tells listeners of their events until they let go', async () => {
    const { story, say } = await connected();
    const told: unknown[] = [];
    const off = story.on('playhead', (detail) => told.push(detail));
    say(event('playhead', { t: '2024-01-11' }));
    say(event('lens', { lens: 'public' }));
    off();
    say(event('playhead', { t: '2024-01-12' }));
    expect(told).toEqual([{ t: '2024-01-11' }]);
  });

  it('tells of ready whoever listens later', async () => {
    const { story, say } = await connected();
    say(event('ready', { story: 'a' }));
    const told: unknown[] = [];
    story.on('ready', (state) => told.push(state));
    story.on('select', (detail) => told.push(detail));
    await Promise.resolve();
    expect(told).toEqual([{ story: 'a' }]);
  });

  it('10,000 forged or malformed messages settle nothing, tell nothing and throw nothing', async () => {
    const { frame, heard, story, say } = await connected();
    const settled: unknown[] = [];
    const note = (error: unknown) => settled.push(error);
    window.addEventListener('error', note);
    story.getState().then(note, note);
    story.on('playhead', note);
    const id = heard.at(-1)?.data.id;
    const anything = fc.anything({ withBigInt: true, withMap: true, withTypedArray: true, withDate: true });
    for (const data of fc.sample(anything, 4000)) say(data);
    const answers = anything
      .filter((value) => value !== id)
      .map((value) => ({ type: 'backchannel:result', id: value }));
    for (const data of fc.sample(answers, 3000)) say({ ...data, error: { code: 'x', message: 'x' } });
    const answer = { type: 'backchannel:result', id, result: {} };
    for (let count = 0; count < 1500; count += 1) {
      speak(frame.contentWindow, count % 2 ? answer : event('playhead'), 'https://other.example');
      speak(window, count % 2 ? answer : event('playhead'));
    }
    await new Promise((resolve) => setTimeout(resolve));
    window.removeEventListener('error', note);
    expect(settled).toEqual([]);
  });
});
