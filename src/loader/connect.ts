import type { Backchannel, ConnectedStory, StoryEvents, StoryState } from './embed.d.ts';
import { greet } from './fit-heights.ts';
import { frameIn, isFrom, originOf } from './trusted-source.ts';

type Settle = readonly [(state: StoryState) => void, (error: Error) => void];

interface Connection {
  readonly story: Promise<ConnectedStory>;
  renew(): void;
}

const connections = new WeakMap<Element, Connection>();
/** Two copies of this script, and whoever posts commands by hand, may ask the same frame. */
const mine = Math.random().toString(36).slice(2);
let asked = 0;

/** See `Backchannel` in the published types. */
export const connect: Backchannel['connect'] = async (target) => {
  const frame = frameIn(target);
  if (!frame) throw new TypeError('There is no frame to connect to.');
  const connection = connections.get(target) ?? open(target);
  connections.set(target, connection);
  return connection.story;
};

/** The element has another frame now, or left the page: what its frame was asked before is never answered. */
export function renew(element: Element): void {
  connections.get(element)?.renew();
}

/** `target` is the frame, or the element that has one, which may be another one later. */
function open(target: Element): Connection {
  const waiting = new Map<unknown, Settle>();
  const listeners = new Set<readonly [string, (detail: never) => void]>();
  /** What the page in the frame is asked once it has spoken; undefined from then on. */
  let unsent: (() => void)[] | undefined = [];
  let ready: StoryState | undefined;
  let opened: (story: ConnectedStory) => void;

  const call = (method: string, key?: string, value?: unknown): Promise<StoryState> =>
    new Promise((...settle) => {
      asked += 1;
      const id = `${mine}-${asked}`;
      const params = key === undefined || typeof value === 'object' ? value : { [key]: value };
      const post = () => {
        const frame = frameIn(target);
        const origin = frame && originOf(frame);
        const command = { type: 'backchannel:command', id, method, params };
        frame?.contentWindow?.postMessage(command, !origin || origin === 'null' ? '*' : origin);
      };
      waiting.set(id, settle);
      if (!target.isConnected) refuse();
      else if (unsent) unsent.push(post);
      else post();
    });

  const story: ConnectedStory = {
    play: () => call('play'),
    pause: () => call('pause'),
    seek: (to) => call('seek', 't', to),
    select: (event) => call('select', 'event', event),
    setLens: (lens) => call('setLens', 'lens', lens),
    setLanguage: (language) => call('setLanguage', 'lang', language),
    setTheme: (theme) => call('setTheme', 'theme', theme),
    getState: () => call('getState'),
    on(name, listener) {
      const entry = [name, listener] as const;
      listeners.add(entry);
      // Whoever asks for it later is told as well.
      if (name === 'ready' && ready) queueMicrotask(() => listener(ready as never));
      return () => void listeners.delete(entry);
    },
  };

  const hear = (event: MessageEvent) => {
    const { data } = event;
    const frame = frameIn(target);
    if (!frame || !isFrom(frame, event)) return;
    if (data?.type === 'backchannel:result') {
      const settle = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.error) settle?.[1](failure(data.error));
      else settle?.[0](data.result);
    }
    if (data?.type !== 'backchannel:event') return;
    if (data.name === 'ready') ready = data.detail;
    opened(story);
    for (const post of unsent ?? []) post();
    unsent = undefined;
    for (const [name, listener] of listeners) {
      if (name === data.name) (listener as (detail: StoryEvents[keyof StoryEvents]) => void)(data.detail);
    }
  };

  const refuse = () => {
    for (const [, reject] of waiting.values()) reject(failure({ code: 'gone', message: 'The frame is gone.' }));
    waiting.clear();
  };

  const renew = () => {
    refuse();
    unsent = [];
    ready = undefined;
    if (target.isConnected) addEventListener('message', hear);
    else removeEventListener('message', hear);
  };

  return {
    story: new Promise((resolve) => {
      opened = resolve;
      renew();
      const frame = frameIn(target);
      if (frame) greet(frame);
    }),
    renew,
  };
}

function failure({ code, message }: { readonly code: string; readonly message: string }): Error {
  return Object.assign(new Error(message), { code });
}
