import { ask } from './ask.ts';
import { StoryError, type StoryFailure } from './story-error.ts';

/** A file of more bytes than allowed. */
export class TooLarge extends Error {
  /** `size` in bytes; a lower bound where the file was not read to its end. */
  constructor(
    readonly size: number,
    readonly atLeast: boolean,
  ) {
    super(`${size} bytes`);
  }
}

/**
 * Fetches a file, and stops as soon as it is larger than `most` bytes.
 * Throws a StoryError on a network failure or a refusal, `TooLarge` beyond the cap.
 */
export async function fetchBytes(address: string, most: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await answer(address, signal);
  if (!response.ok) {
    await response.body?.cancel();
    const failure = response.status === 404 || response.status === 410 ? 'missing' : 'refused';
    throw explain(address, failure, `the answer ${response.status}`, 'a story file at this address');
  }
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > most) {
    await response.body?.cancel();
    throw new TooLarge(announced, false);
  }
  return response.body ? readStream(response.body, address, most, signal) : new Uint8Array();
}

async function answer(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await ask(address, signal);
  } catch (error) {
    throw signal.aborted
      ? error
      : explain(address, 'network', 'no answer', 'a network, and a host that lets this page read it');
  }
}

async function readStream(
  body: ReadableStream<Uint8Array>,
  address: string,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) {
        // Not waited for: a host that never ends must not hold the error back.
        void reader.cancel().catch(() => undefined);
        throw new TooLarge(size, true);
      }
      chunks.push(value);
    }
  } catch (error) {
    if (error instanceof TooLarge || signal.aborted) throw error;
    throw explain(address, 'network', `${size} bytes, then the connection broke`, 'the whole file');
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function explain(address: string, failure: StoryFailure, value: string, expected: string): StoryError {
  return new StoryError(failure, [{ file: address, path: '', value, expected, severity: 'error' }]);
}
