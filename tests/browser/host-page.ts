import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages of somebody else's, on a host and port of their own. */
export interface HostPages {
  /** Address of the first page; the others are beside it, by their names. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves pages that embed a story, by name; the one named `''` is the address itself. */
export async function serveHostPages(pages: Readonly<Record<string, string>>): Promise<HostPages> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const page = pages[name];
    // A browser asks for an icon of its own accord.
    if (page === undefined) return void response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A page with an article in it. */
export function article(content: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>An article</title>${head}</head><body><h1>An article</h1><p>Words before it.</p>${content}<p>Words after it.</p></body></html>`;
}
