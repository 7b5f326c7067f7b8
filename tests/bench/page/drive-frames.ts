import type { Session } from '../../../src/state/session.ts';

export interface FrameSeries {
  readonly frames: number;
  readonly featureStates: readonly number[];
  readonly filters: number;
  readonly commits: number;
  /** Frames after which the set of active events was another. */
  readonly activeChanges: number;
  /** Moves of the timeline's window, which the brush follows: a commit of its own. */
  readonly windowMoves: number;
  /** Events that changed their state, over all frames. */
  readonly stateChanges: number;
  /** From the first frame to the last (ms). */
  readonly wall: number;
}

export interface Drive {
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
  readonly frames: number;
  /** Gives up after so many ms, with the frames that it has. */
  readonly most: number;
}

/** Moves the playhead once a frame, as playback does, and notes what each move costs. */
export async function driveFrames(session: Session, { from, to, frames, most }: Drive): Promise<FrameSeries> {
  const { frameProbe } = window;
  const { counts, measure, requestFrame } = frameProbe;
  const { playback, states } = session;
  const featureStates: number[] = [];
  let stateChanges = 0;
  let activeChanges = 0;
  const release = states.subscribe((changes) => {
    stateChanges += changes.length;
  });
  let windowMoves = 0;
  const releaseView = session.view.subscribe((now, before) => {
    if (now.window !== before.window) windowMoves += 1;
  });
  const before = { ...counts };
  const begun = performance.now();
  for (let frame = 0; frame < frames && performance.now() - begun < most; frame += 1) {
    await new Promise<void>((resolve) => {
      requestFrame(() => {
        frameProbe.frame = frame;
        const instant = from + ((to - from) * (frame + 1)) / frames;
        const active = states.activeIds();
        const marked = counts.featureStates;
        measure(
          () => playback.getState().played(instant),
          () => {
            featureStates.push(counts.featureStates - marked);
            if (states.activeIds() !== active) activeChanges += 1;
            resolve();
          },
        );
      });
    });
  }
  // What the last frame put off.
  await new Promise((resolve) => requestFrame(() => requestFrame(resolve)));
  frameProbe.frame = undefined;
  performance.clearMarks();
  release();
  releaseView();
  return {
    frames: featureStates.length,
    featureStates,
    filters: counts.filters - before.filters,
    commits: counts.commits - before.commits,
    activeChanges,
    windowMoves,
    stateChanges,
    wall: performance.now() - begun,
  };
}
