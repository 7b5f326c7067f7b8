import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KeptBuild } from '../../src/offline/worker-messages.ts';

/** A site that can be given another build, or taken off the network, while its pages are open. */
export interface ChangingSite {
  readonly address: string;
  /** Every path that was asked for since the last change. */
  readonly asked: string[];
  /** `half` is the first build with the worker of the second: a site in the midst of an upload. */
  serve(what: 'first' | 'half' | 'second' | 'nothing'): void;
  close(): Promise<void>;
}

interface Sent {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** The second build has the same parts, all under other names: a part of the first that is asked for there is not found. */
const [FIRST, SECOND] = ['assets/', 'build-2/'];
const TEXT = /html|javascript|css|json|svg/;

/** Serves what another server serves as a first build, and a second one made of it. */
export async function serveTwoBuilds(upstream: string): Promise<ChangingSite> {
  const sent = new Map<string, Promise<Sent>>();
  const asked: string[] = [];
  let serving: 'first' | 'half' | 'second' | 'nothing' = 'first';
  const first = (path: string): Promise<Sent> => {
    const known = sent.get(path) ?? fetchFile(new URL(path, upstream));
    sent.set(path, known);
    return known;
  };
  const second = async (path: string): Promise<Sent> => {
    if (path.startsWith(`/${FIRST}`)) return { status: 404, type: 'text/plain', body: Buffer.from('') };
    const file = await first(path.replace(SECOND, FIRST));
    if (path === '/service-worker.js') return { ...file, body: await remakeWorker(file.body, second) };
    return TEXT.test(file.type) ? { ...file, body: Buffer.from(rename(file.body.toString())) } : file;
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const isNew = serving === 'second' || (serving === 'half' && pathname === '/service-worker.js');
    if (serving === 'nothing') return void request.socket.destroy();
    const { status, type, body } = await (isNew ? second : first)(pathname);
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    asked,
    serve(what) {
      serving = what;
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function fetchFile(address: URL): Promise<Sent> {
  const answer = await fetch(address);
  const body = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', body };
}

function rename(text: string): string {
  return text.replaceAll(FIRST, SECOND).replace(/data-build="\w+"/, 'data-build="second"');
}

async function remakeWorker(script: Buffer, file: (path: string) => Promise<Sent>): Promise<Buffer> {
  const [head = '', ...rest] = script.toString().split('\n');
  const kept = JSON.parse(head.replace(/^self\.backchannelKept=|;$/g, '')) as KeptBuild;
  const files = await Promise.all(
    kept.files.map(async (each) => {
      const url = each.url.replace(FIRST, SECOND);
      if (each.kind === 'pages') return { ...each, url, revision: 'second' };
      const hash = createHash('sha256').update((await file(`/${url}`)).body);
      const integrity = `sha256-${hash.digest('base64')}`;
      return { ...each, url, integrity, revision: each.revision && integrity };
    }),
  );
  return Buffer.from(`self.backchannelKept=${JSON.stringify({ build: 'second', files })};\n${rename(rest.join('\n'))}`);
}
