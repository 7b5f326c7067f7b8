import { askStatus, tellWorker } from './ask-worker.ts';
import type { OfflineState } from './offline-store.ts';
import { tellReadiness } from './tell-readiness.ts';
import type { KeptStatus, WorkerProgress } from './worker-messages.ts';

export interface PageOffline {
  /** Of the page. */
  readonly build: string;
  /** The root of the site, absolute. */
  readonly site: string;
  readonly container: ServiceWorkerContainer;
  readonly store: { getState(): OfflineState };
  readonly reload: () => void;
}

/**
 * Has the site's worker registered, and tells the store what it keeps. The page changes to another build only by a
 * reload, after somebody asked for it in this or another open page.
 */
export async function followWorker({ build, site, container, store, reload }: PageOffline): Promise<void> {
  const { told, acting } = store.getState();
  let controlled = container.controller !== null;
  let failed = false;
  let progress: KeptStatus | undefined;
  let registration: ServiceWorkerRegistration | undefined;
  let looks = 0;

  const look = async () => {
    if (!registration) return;
    looks += 1;
    const mine = looks;
    const [controller, active, waiting] = await Promise.all([
      askStatus(container.controller),
      askStatus(registration.active),
      askStatus(registration.waiting),
    ]);
    // A later look knows more.
    if (mine !== looks) return;
    // The page that came before its worker: from now on the worker answers for it, if it is of the same build.
    if (!container.controller && registration.active && active?.build === build) {
      tellWorker(registration.active, { type: 'claim' });
    }
    told(tellReadiness({ build, controller: controller?.build, active, waiting, progress, failed }));
  };

  const watch = (worker: ServiceWorker | null) => {
    let whole = false;
    worker?.addEventListener('statechange', () => {
      // Thrown away before it had everything.
      if (worker.state === 'redundant' && !whole) failed = true;
      whole = true;
      void look();
    });
  };

  container.addEventListener('message', ({ data }) => {
    const { type, status } = data as WorkerProgress;
    if (type !== 'progress') return;
    progress = status;
    void look();
  });
  container.addEventListener('controllerchange', async () => {
    const isFirst = !controlled;
    controlled = true;
    const status = await askStatus(container.controller);
    // Another build took over: this page's files may be gone, so it goes along. One that was only claimed stays.
    if (!isFirst && status && status.build !== build) reload();
    else void look();
  });

  const register = async () => {
    failed = false;
    try {
      const given = container.register(`${site}service-worker.js`, { scope: site, updateViaCache: 'none' });
      registration = (await given) as ServiceWorkerRegistration | undefined;
      // A browser that is driven by a test may give none.
      if (!registration) return;
      watch(registration.installing);
      registration.onupdatefound = () => watch(registration?.installing ?? null);
      await look();
    } catch (error) {
      // No network is no refusal: what was kept before answers for the page.
      registration = await container.getRegistration(site).catch(() => undefined);
      if (registration?.active) return look();
      failed = true;
      told({ readiness: error instanceof TypeError ? 'failed' : 'refused', status: undefined, newer: false });
    }
  };
  acting({
    again: () => void register(),
    changed() {
      const next = registration?.waiting;
      if (!next) return reload();
      // A page that no worker answers for hears of no change of worker.
      if (!container.controller) {
        next.addEventListener('statechange', () => next.state === 'activated' && reload());
      }
      tellWorker(next, { type: 'use' });
    },
  });
  // A page may stay open for days.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void registration?.update().catch(() => {});
  });
  await register();
}
