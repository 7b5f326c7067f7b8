// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { connect } from '../../../src/loader/connect.ts';
import { defineStoryElement } from '../../../src/loader/story-element.ts';
import { frameIn } from '../../../src/loader/trusted-source.ts';
import type { ShareChoices } from '../../../src/share/choices.ts';
import { writeSnippet } from '../../../src/share/snippet.ts';
import { readStorySite } from '../../../src/share/story-addresses.ts';
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
  const attributes = Object.fromEntries([...(frame()?.attributes ?? [])].map(({ name, value }) => [name, value]));
  expect(attributes).toEqual({
    src: 'https://x.example/embed.html?t=2024-01-10',
    title: 'Talks',
    width: '100%',
    height: '500',
    style: 'display: block; border: 0px;',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'origin',
  });
  // The snippet’s style is its height on a phone, and an attribute takes its border.
  const { src: _, title: __, width: ___, height: ____, style: _____, ...rest } = attributes;
  const snippet = writeSnippet('iframe', {
    choices: { event: 'a', layout: 'wide' } as ShareChoices,
    site: readStorySite(new URL('https://x.example/stories/a/story.json'), 'abcdef01', 'en'),
    heights: { narrow: 600, wide: 430 },
    words: { title: 'Talks', open: 'Open' },
  });
  const pasted = new DOMParser().parseFromString(snippet, 'text/html').querySelector('iframe')!;
  for (const [name, value] of Object.entries(rest)) expect([name, pasted.getAttribute(name)]).toEqual([name, value]);
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

/** jsdom opens no window for a frame in a shadow. Returns what is posted to the frame from now on. */
function openWindow(frame: HTMLIFrameElement) {
  Object.defineProperty(frame, 'contentWindow', { value: addFrame().contentWindow });
  return listenIn(frame);
}

it('goes on with whoever holds it where it loads anew or is moved, and says what was never answered', async () => {
  const { element, frame } = show('<backchannel-story story="a">');
  openWindow(frame()!);
  const connection = connect(element);
  speak(frame()?.contentWindow, event('height'));
  const story = await connection;
  const told: unknown[] = [];
  story.on('select', (detail) => told.push(detail));
  for (const renew of [
    () => element.setAttribute('layout', 'square'),
    () => document.body.append(element),
    () => {
      element.remove();
      document.body.append(element);
    },
  ]) {
    const lost = story.play();
    renew();
    await expect(lost).rejects.toMatchObject({ code: 'gone' });
    const heard = openWindow(frame()!);
    const asked = story.getState();
    expect(heard.filter(({ data: { method } }) => method)).toEqual([]);
    speak(frame()?.contentWindow, event('height'));
    const { id, method } = heard.at(-1)?.data ?? {};
    expect(method).toBe('getState');
    speak(frame()?.contentWindow, { type: 'backchannel:result', id, result: { story: 'a' } });
    expect(await asked).toEqual({ story: 'a' });
    speak(frame()?.contentWindow, event('select', { event: 'talks' }));
    expect(told.splice(0)).toEqual([{ event: 'talks' }]);
  }
  element.remove();
  await expect(story.getState()).rejects.toMatchObject({ code: 'gone' });
});

it('hears with one pair of ears, however often it loads anew, and with none once it is gone', async () => {
  const add = vi.spyOn(window, 'addEventListener');
  const remove = vi.spyOn(window, 'removeEventListener');
  /** A listener that is there already is not there twice. */
  const ears = () => {
    const listeners = new Set(add.mock.calls.filter(([type]) => type === 'message').map(([, listener]) => listener));
    for (const [type, listener] of remove.mock.calls) if (type === 'message') listeners.delete(listener);
    return listeners.size;
  };
  const { element, frame } = show('<backchannel-story story="a">');
  for (const layout of ['square', 'wide', 'list', 'column']) {
    openWindow(frame()!);
    void connect(element);
    await Promise.resolve();
    element.setAttribute('layout', layout);
  }
  expect(ears()).toBe(1);
  element.remove();
  expect(ears()).toBe(0);
  add.mockRestore();
  remove.mockRestore();
});
