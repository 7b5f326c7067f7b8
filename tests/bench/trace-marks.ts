import type { CDPSession } from '@playwright/test';

/** A mark of the page's own, at an instant of the thread's clock (µs that it has run). */
export interface TracedMark {
  readonly name: string;
  readonly tts: number;
}

/** Starts to trace the page's marks; the function that comes back stops it and gives them in their order. */
export async function traceMarks(devtools: CDPSession): Promise<() => Promise<readonly TracedMark[]>> {
  const marks: TracedMark[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value as Partial<TracedMark>[]) {
      const { name, tts } = event;
      if (name?.startsWith('frame ') && tts !== undefined) marks.push({ name, tts });
    }
  };
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing'] },
  });
  return async () => {
    const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
    await devtools.send('Tracing.end');
    await complete;
    devtools.off('Tracing.dataCollected', collect);
    return marks.sort((a, b) => a.tts - b.tts);
  };
}

/** ms of the thread between `frame N begin` and `frame N end`, for each frame. */
export function sumFrames(marks: readonly TracedMark[], frames: number): readonly number[] {
  const sums = new Array<number>(frames).fill(0);
  let begun: number | undefined;
  for (const { name, tts } of marks) {
    const [, number, side] = name.split(' ');
    if (side === 'begin') begun = tts;
    else if (begun !== undefined) {
      const frame = Number(number);
      sums[frame] = (sums[frame] ?? 0) + (tts - begun) / 1000;
      begun = undefined;
    }
  }
  return sums;
}
