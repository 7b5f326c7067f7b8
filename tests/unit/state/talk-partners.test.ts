import { expect, it } from 'vitest';
import { createPartners } from '../../../src/state/talk-partners.ts';

interface FakeWindow {
  from(speaker: () => FakeWindow): object;
  postMessage(data: unknown, source?: unknown): void;
}

/** A window of which each is a site of its own: it can be spoken to, and no more. */
function makeWindow(opener?: FakeWindow) {
  const listeners = new Set<(event: unknown) => void>();
  const made: FakeWindow & Record<string, unknown> = {
    opener: opener?.from(() => made),
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
    postMessage(data: unknown, source?: unknown) {
      for (const listener of listeners) listener({ data: structuredClone(data), source });
    },
    /** The same window as another one knows it: what is said to it names that one as its source. */
    from: (speaker: () => FakeWindow): object => ({
      postMessage: (data: unknown) => {
        const source = speaker();
        made.postMessage(
          data,
          source.from(() => made),
        );
      },
    }),
  };
  return made;
}
const partnersOf = (window: unknown) => createPartners(window as Window);

it('reach who opened them, and are answered, in one room', () => {
  const projected = makeWindow();
  const laptop = makeWindow(projected);
  const [there, here] = [partnersOf(projected), partnersOf(laptop)];
  const heard: unknown[] = [];
  const answers: unknown[] = [];
  there.listen('a', (message) => heard.push(message));
  there.listen('b', () => heard.push('of another room'));
  const end = here.listen('a', (message) => answers.push(message));
  there.post('a', 'nobody is known yet');
  here.post('a', 'asks');
  expect(heard).toEqual(['asks']);
  there.post('a', 'state');
  expect(answers).toEqual(['state']);
  end();
  there.post('a', 'more');
  expect(answers).toEqual(['state']);
});

it('hear nothing that is no message of theirs', () => {
  const window = makeWindow();
  const heard: unknown[] = [];
  partnersOf(window).listen('a', (message) => heard.push(message));
  for (const data of [null, 'a', { room: 'a' }, { room: 'b', message: 1 }]) window.postMessage(data, window);
  window.postMessage({ room: 'a', message: 1 });
  expect(heard).toEqual([]);
});
