// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followPanels } from '../../../src/app/keyboard/follow-panels.ts';
import type { Session } from '../../../src/state/session.ts';
import { createViewStore } from '../../../src/state/view-store.ts';

const STOP = '<section class="tour-panel" data-stop="1"><h2 class="tour-title">What was said</h2></section>';
const FAILED = '<div class="later-failed"><section class="tour-panel">It did not arrive.</section></div>';

let release = () => {};
let view = createViewStore({ start: 0, end: 1 }, 'en');
let reader: HTMLElement;

// jsdom lays nothing out.
Element.prototype.checkVisibility = () => true;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  document.body.innerHTML = `<div><nav><button>Guided tour</button></nav><main><p>Waiting</p></main>
    <section class="evidence-panel" tabindex="-1"></section></div>`;
  reader = document.body.firstElementChild as HTMLElement;
  view = createViewStore({ start: 0, end: 1 }, 'en');
  release = followPanels({ view } as Session, reader);
  button().focus();
});
afterEach(() => {
  release();
  vi.useRealTimers();
});

const button = () => reader.querySelector('button') as HTMLElement;
const focused = () => document.activeElement?.textContent;
/** A minute on a slow line. */
const waitLong = () => vi.advanceTimersByTime(60_000);
const arrive = (part: string) => {
  (reader.querySelector('main') as HTMLElement).innerHTML = part;
  vi.advanceTimersToNextFrame();
};

it('leads to the tour, however long its stop is on its way', () => {
  view.getState().tourStopReached(0);
  waitLong();
  expect(focused()).toBe('Guided tour');
  arrive(STOP);
  expect(focused()).toBe('What was said');
});

it('leaves alone who went on meanwhile', () => {
  view.getState().tourStopReached(0);
  waitLong();
  const evidence = reader.querySelector('section') as HTMLElement;
  evidence.focus();
  arrive(STOP);
  expect(document.activeElement).toBe(evidence);
});

it('leads to what stands in for a stop that does not arrive, and looks for it no more', () => {
  view.getState().tourStopReached(0);
  arrive(FAILED);
  expect(focused()).toBe('It did not arrive.');
  expect(vi.getTimerCount()).toBe(0);
});

it('forgets a tour that was left before it came', () => {
  view.getState().tourStopReached(0);
  waitLong();
  view.getState().tourLeft();
  arrive(STOP);
  expect(document.activeElement).not.toBe(reader.querySelector('.tour-title'));
  expect(vi.getTimerCount()).toBe(0);
});
