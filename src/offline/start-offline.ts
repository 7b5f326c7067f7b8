import { offlineStore } from './offline-store.ts';
import { whenQuiet } from './when-quiet.ts';

let started = false;

/**
 * Keeps the whole site on this device, once the page has nothing better to do. Does nothing in a page that no build
 * named, as while developing, and where the browser keeps nothing: then the page is as ever.
 */
export function startOffline(): void {
  if (started) return;
  started = true;
  const { build, site, page } = document.documentElement.dataset;
  // A page of a copy on a disk says its name: all of it is there.
  if (page) return void offlineStore.getState().told({ readiness: 'ready', status: undefined, newer: false });
  const container = findContainer();
  if (!build || !site || !container || !window.isSecureContext) {
    offlineStore.getState().told({ readiness: 'refused', status: undefined, newer: false });
    return;
  }
  const begin = () => {
    const kept = { build, site: new URL(site, document.baseURI).href, container, store: offlineStore };
    import('./follow-worker.ts').then(
      ({ followWorker }) => followWorker({ ...kept, reload: () => location.reload() }),
      () => offlineStore.getState().told({ readiness: 'failed', status: undefined, newer: false }),
    );
    addEventListener('online', () => {
      if (offlineStore.getState().readiness === 'failed') offlineStore.getState().again();
    });
  };
  // Where all of it is kept already there is nothing to wait for.
  if (container.controller) begin();
  else whenQuiet(begin);
}

/** A sandbox throws where others have none. */
function findContainer(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}
