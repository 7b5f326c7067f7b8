// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWindow } from '../../../src/app/open-window.ts';

/** A window that a browser lets open. */
const madeWindow = () => ({ closed: false, focus: vi.fn(), location: { href: 'about:blank', replace: vi.fn() } });
const ADDRESS = '/present.html?role=presenter';
const open = vi.fn();
let here = false;
let names = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('open', open);
  here = false;
  names += 1;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  open.mockReset();
});

function ask(onBlocked = vi.fn()) {
  openWindow(ADDRESS, `name-${names}`, { isHere: () => here, onBlocked });
  return onBlocked;
}

it('opens a page, and brings it forward when it is asked for again', () => {
  const fresh = madeWindow();
  open.mockReturnValue(fresh);
  const onBlocked = ask();
  expect(open).toHaveBeenCalledWith(ADDRESS, `name-${names}`, expect.stringContaining('popup'));
  here = true;
  ask();
  expect(open).toHaveBeenCalledOnce();
  expect(fresh.focus).toHaveBeenCalledOnce();
  vi.runAllTimers();
  expect(onBlocked).not.toHaveBeenCalled();
});

it('opens it anew where it was closed, or never told of itself', () => {
  const first = madeWindow();
  open.mockReturnValueOnce(first).mockReturnValue(madeWindow());
  ask();
  ask();
  expect(open).toHaveBeenCalledTimes(2);
  here = true;
  first.closed = true;
  ask();
  expect(first.focus).not.toHaveBeenCalled();
});

it('does not load a page again that was there before this one', () => {
  here = true;
  const other = madeWindow();
  other.location.href = 'https://example.org/present.html';
  open.mockReturnValue(other);
  ask();
  expect(open).toHaveBeenCalledWith('', `name-${names}`, expect.anything());
  expect(other.location.replace).not.toHaveBeenCalled();
  expect(other.focus).toHaveBeenCalledOnce();
});

it('fills the empty window that it is given for one that cannot be had by its name', () => {
  here = true;
  const empty = madeWindow();
  open.mockReturnValue(empty);
  ask();
  expect(empty.location.replace).toHaveBeenCalledWith(ADDRESS);
});

it('tells where the browser forbids it, at once or a little later', () => {
  open.mockReturnValue(null);
  expect(ask()).toHaveBeenCalledOnce();
  const shut = madeWindow();
  open.mockReturnValue(shut);
  const onBlocked = ask();
  expect(onBlocked).not.toHaveBeenCalled();
  shut.closed = true;
  vi.runAllTimers();
  expect(onBlocked).toHaveBeenCalledOnce();
});
