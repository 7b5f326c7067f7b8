import type { KeptStatus, WorkerRequest } from './worker-messages.ts';

/** A worker that was thrown away meanwhile never answers, ms. */
const LONGEST = 5_000;

/** What a worker has of its build; undefined where there is no worker, or no answer. */
export function askStatus(worker: ServiceWorker | null): Promise<KeptStatus | undefined> {
  if (!worker) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(undefined), LONGEST);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      port1.close();
      resolve(data as KeptStatus);
    };
    tellWorker(worker, { type: 'status' }, [port2]);
  });
}

export function tellWorker(worker: ServiceWorker, request: WorkerRequest, ports: Transferable[] = []): void {
  worker.postMessage(request, ports);
}
