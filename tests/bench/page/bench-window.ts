import type { Drive, FrameSeries } from './drive-frames.ts';

/** What the bench's page offers to the bench, and nobody else. */
export interface BenchWindow {
  /** From the story at hand to the first commit of React (ms), compiled in this time too. */
  readonly mounted: number;
  /** Starts the playback from an instant (epoch ms) and resolves when two frames have passed. */
  start(instant: number): Promise<void>;
  drive(drive: Drive): Promise<FrameSeries>;
  stop(): void;
}

declare global {
  interface Window {
    bench?: BenchWindow;
  }
}
