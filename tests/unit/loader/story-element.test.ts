// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { connect } from '../../../src/loader/connect.ts';
import { defineStoryElement } from '../../../src/loader/story-element.ts';
import { frameIn } from '../../../src/loader/trusted-source.ts';
import { addFrame, event, listenIn, speak } from './host-page.ts';

defineStoryElement('https://stories.example/s/embed.js');
// As a second copy of the script does.
defineStoryElement('https://other.example/embed.js');
afterEach(() => document.body.replaceChildren());

function show(markup: string) {
  document.body.innerHTML = markup;
  const element = document.querySelector('backchannel-story')!;
  return { element, frame: () => frameIn(element) };
}

it('shows a story of the script’s own site by its id, with what the attributes say', () => {
  const { frame } = show(
    '<backchannel-story story="a" event="talks" t="2024-01-10" lang="fa" layout="wide" class="x">',
  );
  expect(frame()?.src).toBe(
    'https://stories.example/s/stories/a/embed.html?event=talks&t=2024-01-10&lang=fa&layout=wide',
  );
});

it('makes the frame that the snippet is', () => {
  const { frame } = show(
    '<backchannel-story src="https://x.example/embed.html?t=2024-01-10" title="Talks" height="500">',
  );
  expect(Object.fromEntries([...(frame()?.attributes ?? [])].map(({ name, value }) => [name, value]))).toMatchObject({
    src: 'https://x.example/embed.html?t=2024-01-10',
    title: 'Talks',
    width: '100%',
    height: '500',
  });
});

it.each([
  '<backchannel-story><a href="/">Read it</a></backchannel-story>',
  '<backchannel-story src="javascript:alert(1)"><a href="/">Read it</a></backchannel-story>',
  '<backchannel-story src="http://:"><a href="/">Read it</a></backchannel-story>',
])('leaves the link where the address is none: %s', (markup) => {
  const { element, frame } = show(markup);
  expect([frame(), element.shadowRoot]).toEqual([undefined, null]);
});

it('turns what can be commanded into commands, and loads anew for the rest', async () => {
  const { element, frame } = show('<backchannel-story story="a" event="talks">');
  const first = frame()!;
  // jsdom opens no window for a frame in a shadow.
  Object.defineProperty(first, 'contentWindow', { value: addFrame().contentWindow });
  const heard = listenIn(first);
  element.setAttribute('event', 'strike');
  element.setAttribute('t', '2024-01-12');
  element.setAttribute('t', '2024-01-12');
  element.setAttribute('lens', 'public');
  speak(first.contentWindow, event('height'));
  await connect(element);
  expect(frame()).toBe(first);
  expect(heard.map(({ data: { method, params } }) => method && [method, params]).filter(Boolean)).toEqual([
    ['select', { event: 'strike' }],
    ['seek', { t: '2024-01-12' }],
    ['setLens', { lens: 'public' }],
  ]);
  element.setAttribute('layout', 'square');
  expect(frame()).not.toBe(first);
  expect(frame()?.src).toContain('event=strike&t=2024-01-12&lens=public&layout=square');
});
