// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { fitHeights } from '../../../src/loader/fit-heights.ts';
import { addFrame, event, listenIn, speak } from './host-page.ts';

fitHeights('https://stories.example');
afterEach(() => document.body.replaceChildren());

it('gives a frame the height that its page asks for, and no other frame', () => {
  const [one, other] = [addFrame(), addFrame()];
  speak(one.contentWindow, event('height', { height: 512 }));
  expect([one.style.height, other.style.height]).toEqual(['512px', '']);
});

it('believes no page but that of a site’s embed, and no other place than its own', () => {
  const frame = addFrame();
  const strangers = [
    addFrame('https://stories.example/stories/a/index.html'),
    addFrame('https://other.example/embed.html'),
    addFrame('https://stories.example.other.example/embed.html'),
    addFrame('https://stories.example/other?page=/embed.html'),
    addFrame('about:blank'),
  ];
  for (const { contentWindow } of strangers) speak(contentWindow, event('height', { height: 512 }));
  speak(frame.contentWindow, event('height', { height: 512 }), 'https://other.example');
  speak(frame.contentWindow, event('height', { height: 512 }), 'null');
  speak(window, event('height', { height: 512 }));
  speak(null, event('height', { height: 512 }));
  expect([frame, ...strangers].map(({ style }) => style.height).join('')).toBe('');
});

it('knows a sandbox by its origin without a name', () => {
  const opaque = addFrame(undefined, { sandbox: 'allow-scripts' });
  const open = addFrame(undefined, { sandbox: 'allow-scripts allow-same-origin' });
  speak(opaque.contentWindow, event('height', { height: 300 }));
  speak(open.contentWindow, event('height', { height: 300 }), 'null');
  expect([opaque.style.height, open.style.height]).toEqual(['', '']);
  speak(opaque.contentWindow, event('height', { height: 400 }), 'null');
  speak(open.contentWindow, event('height', { height: 400 }));
  expect([opaque.style.height, open.style.height]).toEqual(['400px', '400px']);
});

it('asks the pages that came before it, and those that load later', () => {
  const early = addFrame();
  const asked = listenIn(early);
  fitHeights('https://stories.example');
  expect(asked).toEqual([{ data: { type: 'backchannel:hello', name: 'height' }, target: '*' }]);
  const late = addFrame();
  const askedLater = listenIn(late);
  late.dispatchEvent(new Event('load'));
  expect(askedLater.length).toBeGreaterThan(0);
});

it('10,000 malformed messages have no effect and throw nothing', () => {
  const frame = addFrame();
  const errors: unknown[] = [];
  const note = (error: ErrorEvent) => errors.push(error.error);
  window.addEventListener('error', note);
  const anything = fc.anything({ withBigInt: true, withMap: true, withTypedArray: true, withDate: true });
  const wrongHeight = fc.oneof(
    fc.constantFrom<unknown>(
      0,
      -1,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1e9,
      '300',
      '300px;position:fixed',
      null,
      [300],
      { valueOf: 300 },
    ),
    anything.filter((value) => typeof value !== 'number'),
  );
  const malformed = fc.oneof(
    anything,
    fc.record({ type: anything, name: fc.constant('height'), detail: fc.constant({ height: 300 }) }),
    wrongHeight.map((height) => event('height', { height })),
    anything
      .map((detail) => event('height', detail))
      .filter(({ detail }) => typeof (detail as { height?: unknown })?.height !== 'number'),
    anything.map((name) => event(name, { height: 300 })).filter(({ name }) => name !== 'height'),
  );
  for (const data of fc.sample(malformed, 10_000)) speak(frame.contentWindow, data);
  window.removeEventListener('error', note);
  expect([frame.style.height, errors]).toEqual(['', []]);
});
