// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { followWorker } from '../../../src/offline/follow-worker.ts';
import { createOfflineStore } from '../../../src/offline/offline-store.ts';
import type { WorkerRequest } from '../../../src/offline/worker-messages.ts';

/** A worker that has all of its build, and notes what else it is asked. */
class WorkerOf extends EventTarget {
  readonly asked: string[] = [];
  state = 'activated';
  constructor(readonly build: string) {
    super();
  }
  postMessage({ type }: WorkerRequest, [port]: MessagePort[]) {
    if (type === 'status') port?.postMessage({ build: this.build, kept: 9, total: 9, missing: {} });
    else this.asked.push(type);
  }
}

function open(build: string, workers: { active: WorkerOf; waiting?: WorkerOf; controller?: WorkerOf }) {
  const registration = { installing: null, waiting: workers.waiting ?? null, active: workers.active };
  const container = Object.assign(new EventTarget(), {
    controller: workers.controller ?? null,
    register: vi.fn(async () => registration),
  });
  const store = createOfflineStore();
  const reload = vi.fn();
  const followed = followWorker({
    build,
    site: 'https://example.org/',
    container: container as unknown as ServiceWorkerContainer,
    store,
    reload,
  });
  const change = (controller: WorkerOf) => {
    Object.assign(registration, { active: controller, waiting: null });
    container.controller = controller;
    container.dispatchEvent(new Event('controllerchange'));
  };
  return { followed, container, store, reload, change };
}

it('has the worker answer for a page of its own build that came before it', async () => {
  const active = new WorkerOf('a');
  const { followed, store, change, reload } = open('a', { active });
  await followed;
  expect(active.asked).toEqual(['claim']);
  change(active);
  await vi.waitFor(() => expect(store.getState().readiness).toBe('ready'));
  expect(reload).not.toHaveBeenCalled();
});

it('leaves a page of another build as it is, and offers the one that is kept', async () => {
  const active = new WorkerOf('b');
  const { followed, store, change, reload } = open('a', { active });
  await followed;
  expect(active.asked).toEqual([]);
  expect(store.getState().newer).toBe(true);
  // Another page has the worker claim all pages.
  change(active);
  await vi.waitFor(() => expect(store.getState().newer).toBe(true));
  expect(reload).not.toHaveBeenCalled();
  store.getState().changed();
  expect(reload).toHaveBeenCalledOnce();
});

it('changes only when it is asked to, and then by one reload as the new worker has taken over', async () => {
  const [active, waiting] = [new WorkerOf('a'), new WorkerOf('b')];
  const { followed, store, change, reload } = open('a', { active, waiting, controller: active });
  await followed;
  expect(store.getState()).toMatchObject({ readiness: 'ready', newer: true });
  expect(waiting.asked).toEqual([]);
  store.getState().changed();
  expect(waiting.asked).toEqual(['use']);
  expect(reload).not.toHaveBeenCalled();
  change(waiting);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

it('says so where nothing may be kept', async () => {
  const { container, store, followed } = open('a', { active: new WorkerOf('a') });
  await followed;
  container.register.mockRejectedValue(new DOMException('', 'SecurityError'));
  Object.assign(container, { getRegistration: async () => undefined });
  store.getState().again();
  await vi.waitFor(() => expect(store.getState().readiness).toBe('refused'));
});
