import type { Readable } from 'node:stream';
import { end, start } from './processes.ts';

export interface Display {
  /** What `DISPLAY` has to be for programs that draw on it. */
  readonly name: string;
  close(): void;
}

/** Opens a screen in memory, larger than any window of a journey. `path` is Xvfb's. */
export async function openDisplay(path: string): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset'];
  const child = start(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before it had a screen.`)));
    // It writes the number of the free screen that it took once it listens there.
    (child.stdio[3] as Readable).once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  return { name: `:${number}`, close: () => end(child) };
}
