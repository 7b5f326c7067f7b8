// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { ask, mayAsk } from '../../../src/loading/ask-copy.ts';

afterEach(() => {
  delete window.backchannelFiles;
});

it('answers from what came with the copy, and with nothing else', async () => {
  window.backchannelFiles = { 'stories/one/story.json': '{"id":"one"}' };
  const { signal } = new AbortController();
  const story = await ask('files/stories/one/story.json', signal);
  expect(await story.json()).toEqual({ id: 'one' });
  expect((await ask('files/stories/one/texts/de.json', signal)).status).toBe(404);
  expect((await ask('https://example.org/files/stories/one/story.json', signal)).status).toBe(404);
});

it('may be asked from a disk', () => {
  expect(mayAsk(new URL('file:///media/stick/index.html'))).toBe(true);
  expect(mayAsk(new URL('javascript:alert(1)'))).toBe(false);
});
