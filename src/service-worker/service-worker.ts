import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { KeptBuild, KeptStatus, WorkerProgress, WorkerRequest } from '../offline/worker-messages.ts';
import { countKept } from './count-kept.ts';
import { listStaleCaches, nameOfCache } from './kept-caches.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Written before this script by the build. */
  readonly backchannelKept: KeptBuild;
};

/** How many files are fetched between two reports of it. */
const TOLD_EACH = 8;
let done = 0;

const kept = self.backchannelKept;
const { scope } = self.registration;
const cacheName = nameOfCache(scope, kept.build);
const keys = new Map<string, string>();

const controller = new PrecacheController({
  cacheName,
  plugins: [
    {
      // A host in the midst of an upload may still have the page of another build: then nothing of it is taken.
      async fetchDidSucceed({ request, response, event }) {
        if (event.type !== 'install' || !request.url.includes('.html')) return response;
        const page = await response.clone().text();
        if (!page.includes(`data-build="${kept.build}"`)) throw new Error(`${request.url} is of another build.`);
        return response;
      },
      async handlerDidComplete({ event, error }) {
        if (event.type !== 'install' || error) return;
        done += 1;
        if (done % TOLD_EACH === 0) await tellProgress();
      },
    },
  ],
});
controller.addToCacheList(
  kept.files.map(({ url, revision, integrity }) => ({
    url: new URL(url, scope).href,
    revision,
    ...(integrity !== undefined && { integrity }),
  })),
);
for (const { url } of kept.files) keys.set(url, controller.getCacheKeyForURL(new URL(url, scope).href) ?? '');

// All that is kept is answered from the build that is kept, whatever an address says after its question mark.
registerRoute(new PrecacheRoute(controller, { ignoreURLParametersMatching: [/^/] }));
// Late parts of the build before, for an embed that began with it: their names hold their content.
registerRoute(
  ({ url }) => url.href.startsWith(`${scope}assets/`),
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
);

self.addEventListener('install', (event) => {
  // A new worker waits until no page of an older build is open, or a reader asks for it.
  void controller.install(event).catch(() => undefined);
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(listStaleCaches(names, scope, kept.build).map((name) => caches.delete(name)))),
  );
});

self.addEventListener('message', (event) => {
  const { type } = event.data as WorkerRequest;
  if (type === 'status') event.waitUntil(readStatus().then((status) => event.ports[0]?.postMessage(status)));
  if (type === 'claim') event.waitUntil(self.clients.claim());
  if (type === 'use') void self.skipWaiting();
});

async function readStatus(): Promise<KeptStatus> {
  const cache = await caches.open(cacheName);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  return countKept(kept, (url) => there.has(keys.get(url) ?? ''));
}

async function tellProgress(): Promise<void> {
  const progress: WorkerProgress = { type: 'progress', status: await readStatus() };
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(progress);
}
