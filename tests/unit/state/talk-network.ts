import story from '../../../data/stories/muscat-2024/story.json' with { type: 'json' };
import { buildCatalog } from '../../../src/domain/compile.ts';
import { dateClaims } from '../../../src/domain/date-claims.ts';
import { lessonOfTour } from '../../../src/domain/lesson/lesson.ts';
import type { Story } from '../../../src/domain/story.ts';
import { createCameraStore } from '../../../src/state/camera-store.ts';
import { createSession } from '../../../src/state/session.ts';
import { joinTalk, type TalkLink, type TalkPort } from '../../../src/state/talk-channel.ts';
import { directTalk } from '../../../src/state/talk-direction.ts';
import type { Role, TalkMessage } from '../../../src/state/talk-message.ts';
import { readShared, type Shared, type TalkWindow } from '../../../src/state/talk-shared.ts';
import { createTalkStore, type TalkStore } from '../../../src/state/talk-store.ts';

const muscat = story as unknown as Story;
const catalog = buildCatalog(muscat, dateClaims(muscat));

export interface OpenWindow extends TalkWindow {
  readonly id: string;
  readonly link: TalkLink;
  /** What it said so far. */
  readonly said: readonly TalkMessage[];
  agreed(): Shared;
  /** Does what was put off: until the window has done, or until the next frame. */
  finish(): void;
  frame(): void;
  close(): void;
  /** How often it was asked to open the lesson. */
  editsAsked(): number;
  /** Nobody sees it any more, or somebody does again. */
  hide(hidden: boolean): void;
}

/** A channel without a clock: a message waits between each two windows until it is delivered, in the order in which it was posted. */
export class TalkNetwork {
  readonly windows: OpenWindow[] = [];
  readonly #hearers = new Map<string, (data: unknown) => void>();
  readonly #waiting = new Map<string, unknown[]>();
  readonly #waitingForEnd = new Set<{ readonly peer: string; readonly callback: () => void }>();
  #opened = 0;

  /** `lead`: what the window did before it came to this talk, if it led one. */
  open(role: Role, lead?: (talk: TalkStore) => void): OpenWindow {
    // As the page does: of two openings the class's counts, then the earlier one.
    const id = `${role === 'class' ? 'b' : 'a'}-${1000 - this.#opened++}`;
    const said: TalkMessage[] = [];
    const port: TalkPort = {
      post: (message) => {
        said.push(message);
        for (const other of this.#hearers.keys()) {
          if (other !== id) this.#line(id, other).push(structuredClone(message));
        }
      },
      listen: (hear) => this.#hearers.set(id, hear),
      close: () => this.#hearers.delete(id),
    };
    const session = createSession(catalog, ['en', 'ar', 'fa']);
    const talk = createTalkStore(lessonOfTour(muscat), muscat);
    lead?.(talk);
    const window = { session, talk, camera: createCameraStore() };
    let hidden = false;
    let asked = 0;
    const soon: (() => void)[] = [];
    const frames: (() => void)[] = [];
    const run = (callbacks: (() => void)[]) => {
      for (const callback of callbacks.splice(0)) callback();
    };
    let link: TalkLink | undefined;
    const release = directTalk(session, talk, () => link?.isTold() ?? false);
    link = joinTalk(
      window,
      {
        port,
        id,
        size: () => ({ width: 1024, height: 768 }),
        isHidden: () => hidden,
        editAsked: () => {
          asked += 1;
        },
        soon: (callback) => soon.push(callback),
        nextFrame: (callback) => frames.push(callback),
        onceGone: (peer, callback) => {
          const waiting = { peer, callback };
          this.#waitingForEnd.add(waiting);
          return () => this.#waitingForEnd.delete(waiting);
        },
        hasLed: lead !== undefined,
        isLocked: () => true,
      },
      role,
    );
    const joined = link;
    const open: OpenWindow = {
      ...window,
      id,
      link,
      said,
      agreed: () => readShared(window),
      editsAsked: () => asked,
      finish: () => run(soon),
      hide(now) {
        hidden = now;
        if (hidden) joined.changed(role);
        else joined.ask();
      },
      frame: () => run(frames),
      close: () => {
        run(soon);
        joined.leave();
        release();
        this.windows.splice(this.windows.indexOf(open), 1);
      },
    };
    this.windows.push(open);
    return open;
  }

  /** Delivers the first message that waits between two windows, if any. */
  deliver(from: OpenWindow | undefined, to: OpenWindow | undefined): void {
    if (!from || !to) return;
    const [message] = this.#line(from.id, to.id).splice(0, 1);
    if (message !== undefined) this.#hearers.get(to.id)?.(message);
  }

  /** It ends without a last word. */
  crash(window: OpenWindow): void {
    this.lose(window);
    this.#hearers.delete(window.id);
    this.windows.splice(this.windows.indexOf(window), 1);
    this.takeForGone(window);
  }

  /** The others hear that it ended. */
  takeForGone(window: OpenWindow): void {
    for (const waiting of [...this.#waitingForEnd]) {
      if (waiting.peer !== window.id) continue;
      this.#waitingForEnd.delete(waiting);
      waiting.callback();
    }
  }

  /** Loses all that waits for a window: it slept. */
  lose(to: OpenWindow): void {
    for (const [name, messages] of this.#waiting) if (name.endsWith(`>${to.id}`)) messages.length = 0;
  }

  /** Lets everything happen that is still to happen. Throws where that has no end: an echo. */
  settle(): void {
    for (let round = 0; round < 100; round += 1) {
      let quiet = true;
      for (const window of this.windows) {
        const before = window.said.length;
        window.finish();
        window.frame();
        if (window.said.length > before) quiet = false;
      }
      for (const [name, messages] of this.#waiting) {
        const to = name.split('>')[1] ?? '';
        for (const message of messages.splice(0)) {
          quiet = false;
          this.#hearers.get(to)?.(message);
        }
      }
      if (quiet) return;
    }
    throw new Error('The windows do not come to rest.');
  }

  #line(from: string, to: string): unknown[] {
    const name = `${from}>${to}`;
    const line = this.#waiting.get(name) ?? [];
    this.#waiting.set(name, line);
    return line;
  }
}
