// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToFingers } from '../../../src/present/listen-to-fingers.ts';

const WIDTH = 900;
const next = vi.fn();
const previous = vi.fn();
let page: HTMLElement;
let letGo: () => void;

beforeEach(() => {
  document.body.innerHTML = '<main><p>Words</p><div class="slide-map"><i>Map</i></div><button>On</button></main>';
  page = document.querySelector('main') ?? document.body;
  page.getBoundingClientRect = () => new DOMRect(0, 0, WIDTH, 600);
  letGo = listenToFingers(page, next, previous);
});
afterEach(() => {
  letGo();
  vi.clearAllMocks();
});

type Point = readonly [x: number, y: number];
/** jsdom has no pointers. */
const point = (type: string, [clientX, clientY]: Point, more: object = {}) =>
  Object.assign(new MouseEvent(type, { clientX, clientY, bubbles: true }), {
    pointerId: 1,
    pointerType: 'touch',
    isPrimary: true,
    ...more,
  });
function touch(from: Point, to: Point, on = 'p', more: object = {}) {
  const place = page.querySelector(on);
  place?.dispatchEvent(point('pointerdown', from, more));
  place?.dispatchEvent(point('pointerup', to, more));
}
const went = () => [next.mock.calls.length, previous.mock.calls.length];

it.each<[string, Point, Point, readonly number[]]>([
  ['a swipe to the left', [600, 300], [500, 310], [1, 0]],
  ['a swipe to the right', [400, 300], [520, 290], [0, 1]],
  ['a swipe that goes more down than aside', [400, 300], [460, 400], [0, 0]],
  ['a short way', [400, 300], [430, 300], [0, 0]],
  ['a tap on the right', [850, 300], [852, 301], [1, 0]],
  ['a tap on the left', [50, 300], [50, 300], [0, 1]],
  ['a tap in the middle', [450, 300], [450, 300], [0, 0]],
])('%s', (_, from, to, expected) => {
  touch(from, to);
  expect(went()).toEqual(expected);
});

it('turns the pages of a book that is read from the right the other way', () => {
  page.style.direction = 'rtl';
  touch([400, 300], [520, 300]);
  expect(went()).toEqual([1, 0]);
  touch([850, 300], [850, 300]);
  expect(went()).toEqual([1, 1]);
});

it('leaves the map, what can be pressed, other fingers and the mouse alone', () => {
  touch([600, 300], [400, 300], '.slide-map i');
  touch([850, 300], [850, 300], 'button');
  touch([600, 300], [400, 300], 'p', { pointerType: 'mouse' });
  touch([600, 300], [400, 300], 'p', { isPrimary: false });
  expect(went()).toEqual([0, 0]);
});

it('forgets a finger that was called off, and hears none once it let go', () => {
  const words = page.querySelector('p');
  words?.dispatchEvent(point('pointerdown', [600, 300]));
  words?.dispatchEvent(point('pointercancel', [500, 300]));
  words?.dispatchEvent(point('pointerup', [400, 300]));
  letGo();
  touch([600, 300], [400, 300]);
  expect(went()).toEqual([0, 0]);
});
