// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { followScreens } from '../../../src/app/keyboard/screen-focus.ts';
import { createViewStore } from '../../../src/state/view-store.ts';

const SCREEN = '<div class="story-screen"><h2>Where they differ</h2><button>A28</button><button>A29</button></div>';
const MAP = '<main class="reader-main"><section class="story-map" tabindex="-1"></section></main>';
const BEHIND = '<main class="reader-main" inert></main>';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const view = createViewStore({ start: 0, end: 1 }, 'en');
const reader = document.body.appendChild(document.createElement('div'));
let release = () => {};

// jsdom lays nothing out.
Element.prototype.checkVisibility = () => true;
Element.prototype.scrollIntoView = () => {};

view.subscribe(({ screen }) => {
  // As React does: within the task, after those who listen to the store.
  queueMicrotask(() => {
    reader.innerHTML = screen === 'map' ? MAP : BEHIND + SCREEN;
  });
});
beforeEach(async () => {
  view.getState().screenChosen('map');
  await nextFrame();
  ({ release } = followScreens({ view }, reader));
});
afterEach(() => release());

const focused = () => document.activeElement?.textContent;
const button = (name: string) =>
  [...reader.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLElement;
/** As the address bar does on a press of Back: the address is read before others hear of it. */
const goBack = () => {
  view.getState().screenChosen('differences');
  dispatchEvent(new PopStateEvent('popstate'));
};

it('leads to the heading of a screen, and on the way back to where the reader was', async () => {
  view.getState().screenChosen('differences');
  await nextFrame();
  expect(focused()).toBe('Where they differ');
  button('A29').focus();
  view.getState().screenChosen('map');
  await nextFrame();
  expect(document.activeElement).toBe(reader.querySelector('.story-map'));
  goBack();
  await nextFrame();
  expect(focused()).toBe('A29');
});

it('leads back to where the reader was, though the other screen was never drawn', async () => {
  view.getState().screenChosen('differences');
  await nextFrame();
  button('A29').focus();
  view.getState().screenChosen('map');
  await Promise.resolve();
  goBack();
  await nextFrame();
  expect(focused()).toBe('A29');
});
