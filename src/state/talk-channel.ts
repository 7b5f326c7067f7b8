import { createStore, type StoreApi } from 'zustand/vanilla';
import { createMessageReader, type Peer, type Role, type TalkMessage } from './talk-message.ts';
import { createRegisters, type Entries } from './talk-registers.ts';
import { applyShared, isSame, readShared, SHARED_NAMES, type Shared, type TalkWindow } from './talk-shared.ts';

/** What carries messages to the other windows, and never back to the one that posts. */
export interface TalkPort {
  post(message: TalkMessage): void;
  listen(hear: (data: unknown) => void): void;
  close(): void;
}

/** What a window needs beside its stores. */
export interface TalkSurroundings {
  /** Open only while the window is part of the talk. */
  readonly port: TalkPort;
  /** Unlike that of every other window. */
  readonly id: string;
  /** The page's size (CSS px) as it is now. */
  size(): { readonly width: number; readonly height: number };
  /** Whether nobody can see the page. */
  isHidden(): boolean;
  /** Another window asks that this one, out of sight of the class, opens the lesson. */
  editAsked(): void;
  /** Calls back once what the window is doing has been done. */
  soon(callback: () => void): void;
  /** Calls back with the next frame, or about as late where the window draws none. */
  nextFrame(callback: () => void): void;
  /** Whether the others can wait for the end of this window. */
  isLocked(): boolean;
  /** Calls back when a locked window of an id has ended, be it without a word. Returns a function that waits no longer. */
  onceGone(id: string, callback: () => void): () => void;
  /** Whether it has led the talk already: windows that open now come to where it is. */
  readonly hasLed: boolean;
}

/** The other windows of a talk, as they last told of themselves, and whether the clock of one of them moves the playhead. */
export type PeersStore = StoreApi<{ readonly others: readonly Peer[]; readonly led: boolean }>;

export interface TalkLink {
  readonly peers: PeersStore;
  /** Whether what changes now is what another window says. */
  isTold(): boolean;
  /** The window shows another view now, has another size, or is out of sight. */
  changed(role: Role): void;
  /** Asks a window with the teacher's view to open the lesson there. */
  askToEdit(): void;
  /** Asks the others for what may have been missed while the window slept. */
  ask(): void;
  leave(): void;
}

/**
 * Keeps the stores of a window in step with those of the other windows of a talk. Each value is that of the last writer,
 * by a Lamport clock; what another window told is not told again; a frame has one message at most.
 */
export function joinTalk(window: TalkWindow, surroundings: TalkSurroundings, opening: Role): TalkLink {
  const { port, id } = surroundings;
  const { session, talk, camera } = window;
  const read = createMessageReader(session);
  const registers = createRegisters(id, { ...readShared(window) }, surroundings.hasLed ? 1 : 0);
  const peers: PeersStore = createStore(() => ({ others: [] as readonly Peer[], led: false }));
  const unsaid = new Set<string>();
  /** By the id of another window: waits no longer for its end. */
  const waits = new Map<string, () => void>();
  let role = opening;
  let telling = false;
  let resting = true;

  const say = (what: TalkMessage['say'], entries: Entries) =>
    port.post({
      type: 'backchannel:talk',
      say: what,
      from: {
        id,
        role,
        ...surroundings.size(),
        ...(surroundings.isHidden() && { hidden: true }),
        ...(surroundings.isLocked() && { locked: true }),
      },
      entries,
    });
  const flush = () => {
    if (unsaid.size === 0) {
      resting = true;
      return;
    }
    const entries = registers.entries(unsaid);
    unsaid.clear();
    say('changes', entries);
    surroundings.nextFrame(flush);
  };
  const write = (name: keyof Shared, value: unknown) => {
    registers.wrote(name, value);
    unsaid.add(name);
  };
  /** Notes where this window's clock has the playhead. A stop, or a scrub, that another window writes meanwhile comes after it. */
  const writePlayed = (playhead: number) => {
    if (!registers.wentOn('playhead', playhead, 'playing')) {
      write('playing', true);
      registers.wentOn('playhead', playhead, 'playing');
    }
    unsaid.add('playhead');
  };
  const tellSoon = () => {
    if (!resting || unsaid.size === 0) return;
    resting = false;
    surroundings.soon(flush);
  };
  const note = () => {
    if (telling) return;
    const now = readShared(window);
    // Where a playback stops here, the frames of it that are still on their way change nothing.
    const stops = !now.playing && registers.valueOf('playing') === true;
    for (const name of SHARED_NAMES) {
      if (isSame(now[name], registers.valueOf(name)) && !(stops && name === 'playhead')) continue;
      if (name === 'playhead' && now.playing && registers.writerOf('playing') === id) writePlayed(now.playhead);
      else write(name, now[name]);
    }
    noteLead();
    tellSoon();
  };
  const noteLead = () => {
    const led = registers.valueOf('playing') === true && registers.writerOf('playing') !== id;
    if (led !== peers.getState().led) peers.setState({ led });
  };
  /** Lets the clock of this window go on where that of another one cannot: it is gone, or draws no frames. */
  const takeOver = () => {
    const { led, others } = peers.getState();
    if (!led || surroundings.isHidden()) return;
    if (others.some((peer) => peer.id === registers.writerOf('playing') && !peer.hidden)) return;
    write('playing', true);
    noteLead();
    tellSoon();
  };
  const tell = (entries: Entries) => {
    const newer = registers.heard(entries);
    if (newer.length === 0) return;
    // What is told to this window is not for it to tell.
    for (const name of newer) unsaid.delete(name);
    const shared = Object.fromEntries(SHARED_NAMES.map((name) => [name, registers.valueOf(name)]));
    // Before it is heard that something plays: whose clock it is is known by then.
    noteLead();
    telling = true;
    applyShared(window, shared as unknown as Shared);
    telling = false;
  };
  const meet = ({ say: what, from }: TalkMessage) => {
    const { others } = peers.getState();
    const known = others.find((peer) => peer.id === from.id);
    if (what === 'leaves' ? !known : isSame(known, from)) return;
    if (what === 'leaves') {
      waits.get(from.id)?.();
      waits.delete(from.id);
    } else if (from.locked && !waits.has(from.id)) {
      waits.set(
        from.id,
        surroundings.onceGone(from.id, () => miss(from.id)),
      );
    }
    const rest = others.filter((peer) => peer !== known);
    peers.setState({ others: what === 'leaves' ? rest : [...rest, from] });
  };
  /** A window ended without a last word: what it alone could end ends here. */
  const miss = (gone: string) => {
    // Its end is waited for once.
    waits.set(gone, () => {});
    peers.setState(({ others }) => ({ others: others.filter((peer) => peer.id !== gone) }));
    if (registers.writerOf('pointer') === gone) talk.getState().pointed(undefined);
    takeOver();
    // One that is there all the same says so.
    say('asks', {});
  };

  port.listen((data) => {
    const message = read(data);
    if (!message || message.from.id === id) return;
    meet(message);
    tell(message.entries);
    takeOver();
    // A window that has just come may have missed the last words of the one that goes.
    if (message.say === 'asks' || message.say === 'leaves') say('state', registers.entries());
    if (message.say === 'edits' && role === 'presenter') surroundings.editAsked();
    if (message.say !== 'state') return;
    // What was written here before the answer came, or opens a talk that nobody has led yet.
    const news = registers.newerThan(message.entries);
    if (Object.keys(news).length > 0) say('changes', news);
  });
  const releases = [
    talk.subscribe(note),
    camera.subscribe(note),
    session.playback.subscribe(note),
    session.selection.subscribe(note),
    session.filter.subscribe(note),
    session.view.subscribe(({ following }, before) => {
      // Where the hand held the map is of no matter once it has let go.
      if (following && !before.following && !telling) camera.getState().released();
      note();
    }),
  ];
  say('asks', {});
  return {
    peers,
    isTold: () => telling,
    changed(now) {
      role = now;
      say('changes', {});
    },
    askToEdit: () => say('edits', {}),
    ask() {
      say('asks', {});
      takeOver();
    },
    leave() {
      // Nobody else knows that this hand points no longer.
      if (registers.writerOf('pointer') === id) talk.getState().pointed(undefined);
      say('leaves', registers.entries(unsaid));
      unsaid.clear();
      for (const release of [...releases, ...waits.values()]) release();
      port.close();
    },
  };
}
