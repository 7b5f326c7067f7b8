// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const root = document.documentElement;

/** The module starts once in a page: each test has a page of its own. */
async function open(data: Record<string, string>, container?: () => unknown, secure = true) {
  vi.resetModules();
  Object.assign(root.dataset, data);
  vi.stubGlobal('isSecureContext', secure);
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, get: container ?? (() => undefined) });
  const { startOffline } = await import('../../../src/offline/start-offline.ts');
  const { offlineStore } = await import('../../../src/offline/offline-store.ts');
  startOffline();
  return { startOffline, store: offlineStore };
}

/** A browser whose page has a worker already, that says nothing, and which another cannot be fetched to. */
function containerThat(register: () => Promise<never>) {
  const controller = { postMessage() {} };
  return Object.assign(new EventTarget(), {
    controller,
    register: vi.fn(register),
    getRegistration: async () => undefined,
  });
}

beforeEach(() => {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
});
afterEach(() => vi.unstubAllGlobals());

it('calls a copy on a disk ready: all of it is there', async () => {
  const { store } = await open({ page: 'index' });
  expect(store.getState().readiness).toBe('ready');
});

const built = { build: 'a', site: './' };
it.each<[string, Record<string, string>, (() => unknown)?, boolean?]>([
  ['no build named the page', {}, () => containerThat(() => Promise.reject(new Error('not asked')))],
  ['the browser has no workers', built],
  [
    'a sandbox throws when asked for workers',
    built,
    () => {
      throw new DOMException('The document is sandboxed', 'SecurityError');
    },
  ],
  ['the page came without encryption', built, () => containerThat(() => Promise.reject(new Error('not asked'))), false],
])('says that nothing is kept where %s', async (_where, data, container, secure) => {
  const { store } = await open(data, container, secure);
  expect(store.getState().readiness).toBe('refused');
});

it('asks at once where all is kept already, and again when the network is back', async () => {
  const container = containerThat(() => Promise.reject(new TypeError('no network')));
  const { startOffline, store } = await open(built, () => container);
  await vi.waitFor(() => expect(store.getState().readiness).toBe('failed'));
  expect(container.register).toHaveBeenCalledTimes(1);

  startOffline();
  expect(container.register).toHaveBeenCalledTimes(1);

  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(container.register).toHaveBeenCalledTimes(2));
});
