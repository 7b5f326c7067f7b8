import type { Backchannel, ConnectedStory, StoryEvents, StoryState } from './embed.d.ts';
import { greet } from './fit-heights.ts';
import { frameIn, isFrom, originOf } from './trusted-source.ts';

type Settle = readonly [(state: StoryState) => void, (error: Error) => void];

const connected = new WeakMap<HTMLIFrameElement, Promise<ConnectedStory>>();
/** Two copies of this script, and whoever posts commands by hand, may ask the same frame. */
const mine = Math.random().toString(36).slice(2);
let asked = 0;

/** See `Backchannel` in the published types. */
export const connect: Backchannel['connect'] = async (target) => {
  const frame = frameIn(target);
  if (!frame) throw new TypeError('There is no frame to connect to.');
  const promise = connected.get(frame) ?? open(frame);
  connected.set(frame, promise);
  return promise;
};

function open(frame: HTMLIFrameElement): Promise<ConnectedStory> {
  const waiting = new Map<unknown, Settle>();
  const listeners = new Set<readonly [string, (detail: never) => void]>();

  let ready: StoryState | undefined;

  const call = (method: string, key?: string, value?: unknown): Promise<StoryState> =>
    new Promise((...settle) => {
      asked += 1;
      const id = `${mine}-${asked}`;
      const origin = originOf(frame);
      const params = key === undefined || typeof value === 'object' ? value : { [key]: value };
      waiting.set(id, settle);
      const command = { type: 'backchannel:command', id, method, params };
      frame.contentWindow?.postMessage(command, !origin || origin === 'null' ? '*' : origin);
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

  return new Promise((resolve) => {
    addEventListener('message', (event) => {
      const { data } = event;
      if (!isFrom(frame, event)) return;
      if (data?.type === 'backchannel:result') {
        const settle = waiting.get(data.id);
        waiting.delete(data.id);
        if (data.error) settle?.[1](Object.assign(new Error(data.error.message), { code: data.error.code }));
        else settle?.[0](data.result);
      }
      if (data?.type !== 'backchannel:event') return;
      if (data.name === 'ready') ready = data.detail;
      resolve(story);
      for (const [name, listener] of listeners) {
        if (name === data.name) (listener as (detail: StoryEvents[keyof StoryEvents]) => void)(data.detail);
      }
    });
    greet(frame);
  });
}
