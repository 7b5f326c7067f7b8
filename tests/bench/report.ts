import type { BenchStory } from './bench-stories.ts';
import type { Budget } from './budgets.ts';
import type { ByteFigure } from './measure-bytes.ts';
import type { EmbedFigures } from './measure-embeds.ts';
import type { FrameFigures, Playback } from './measure-frames.ts';
import { type LoadingFigures, PROFILE, RUNS } from './measure-loading.ts';
import type { TalkFigures } from './measure-talk.ts';
import { asRatio, inKilobytes, inMilliseconds, printTable } from './print-table.ts';
import { mean, median, quantile } from './statistics.ts';

export interface Measured {
  readonly story: BenchStory;
  readonly ours: FrameFigures;
  readonly naive: FrameFigures;
}

/** What a frame of playback costs us and the naive variant. */
export function reportFrames(measured: readonly Measured[]): void {
  const head = [
    'events, frames',
    'own median',
    'own p95',
    'own worst',
    'task/frame',
    'naive median',
    'naive p95',
    'naive task',
    'ratio median',
    'ratio p95',
    'ratio task',
  ];
  const rows = measured.flatMap(({ story, ours, naive }) =>
    (['short', 'long'] as const).map((length) => {
      const own = ours[length].own;
      const other = naive[length].own;
      return [
        `${story.events}, ${own.length}${other.length === own.length ? '' : ` (naive ${other.length})`}`,
        inMilliseconds(median(own)),
        inMilliseconds(quantile(own, 0.95)),
        inMilliseconds(Math.max(...own)),
        inMilliseconds(ours[length].task),
        inMilliseconds(median(other)),
        inMilliseconds(quantile(other, 0.95)),
        inMilliseconds(naive[length].task),
        asRatio(median(other), median(own)),
        asRatio(quantile(other, 0.95), quantile(own, 0.95)),
        asRatio(naive[length].task, ours[length].task),
      ];
    }),
  );
  printTable(
    'A frame of the playhead: our own script, and the whole main thread, beside the naive variant',
    head,
    rows,
  );
  printTable(
    'What a playback asks for',
    [
      'events, frames',
      'commits',
      'active-set changes',
      'events changed',
      'setFeatureState/frame',
      'at most',
      'setFilter',
      'naive commits',
      'naive setFilter',
      'layout/frame',
      'frame',
    ],
    measured.flatMap(({ story, ours, naive }) =>
      (['short', 'long'] as const).map((length) => describeCalls(story.events, ours[length], naive[length])),
    ),
  );
}

function describeCalls(events: number, { series, layout }: Playback, naive: Playback): readonly string[] {
  return [
    `${events}, ${series.frames}`,
    String(series.commits),
    String(series.activeChanges),
    String(series.stateChanges),
    mean(series.featureStates).toFixed(2),
    String(Math.max(...series.featureStates)),
    String(series.filters),
    String(naive.series.commits),
    String(naive.series.filters),
    inMilliseconds(layout),
    inMilliseconds(series.wall / series.frames),
  ];
}

/** What grows with the story. */
export function reportGrowth(measured: readonly Measured[]): void {
  const head = [
    'events',
    'elements',
    'naive elements',
    'mount',
    'naive mount',
    'check (Node)',
    'compile (Node)',
    'own, sampled/frame',
    'naive, sampled',
    'map at rest',
  ];
  const rows = measured.map(({ story, ours, naive }) => [
    String(story.events),
    String(ours.elements),
    String(naive.elements),
    inMilliseconds(ours.mounted),
    inMilliseconds(naive.mounted),
    inMilliseconds(story.check),
    inMilliseconds(story.compile),
    inMilliseconds(ours.sampled),
    inMilliseconds(naive.sampled),
    ours.idle ? 'yes' : 'no',
  ]);
  printTable('What grows with the number of events', head, rows);
}

export function reportBytes(figures: readonly ByteFigure[]): void {
  const total = figures.reduce((sum, { sent }) => sum + sent, 0);
  const rows = figures.map(({ kind, files, raw, sent }) => [kind, String(files), inKilobytes(raw), inKilobytes(sent)]);
  printTable(
    'Bytes of the first story by kind',
    ['kind', 'files', 'raw', 'gzip'],
    [...rows, ['together', '', '', inKilobytes(total)]],
  );
}

/** Prints the times of loading. The title is read at once: painted in a quarter of the time that the map takes. */
export function reportLoading(figures: LoadingFigures): readonly Budget[] {
  const { title, painted, hydrated, scrubbed, idle } = figures;
  const row = (what: string, time: number) => [what, inMilliseconds(time), `${((time / idle) * 100).toFixed(0)} %`];
  const { cpu, down, latency, width, height } = PROFILE;
  printTable(
    `Loading on a phone (${width}x${height}), processor ${cpu}x slower, ${down} Mbit/s down, ${latency} ms latency (median of ${RUNS})`,
    ['until', 'time', 'of map idle'],
    [
      row("the opening event's title is in the document", title),
      row('it is painted', painted),
      row('hydrated (first commit)', hydrated),
      row('an arrow key on the playhead has changed the list', scrubbed),
      row('map idle', idle),
    ],
  );
  return [
    { what: 'title painted, of the time until the map is idle', measured: painted / idle, most: 0.25, unit: '' },
    { what: 'the scrubber answers', measured: scrubbed / 1000, most: 3, unit: 's' },
  ];
}

/** Prints what an article full of embeds costs. Four begun together share what one has alone. */
export function reportEmbeds({ alone, together, heaps, live, embeds }: EmbedFigures): readonly Budget[] {
  const row = (what: string, times: readonly number[]) => [
    what,
    inMilliseconds(median(times)),
    inMilliseconds(Math.max(...times)),
  ];
  printTable(
    `Maps drawn again in an article of ${embeds} embeds`,
    ['from view until drawn', 'median', 'worst'],
    [row('one map', alone), row(`the last of ${live}, begun together`, together)],
  );
  printTable(
    'What scripts hold after each pass through the article',
    heaps.map((_, pass) => `pass ${pass + 1}`),
    [heaps.map(inKilobytes)],
  );
  const [, second = Number.NaN, third = Number.NaN] = heaps;
  return [
    { what: 'a map in view is drawn again', measured: median(alone) / 1000, most: 1, unit: 's' },
    { what: 'live maps at once', measured: live, most: 4, unit: '' },
    { what: 'memory after the third pass, of that after the second', measured: third / second, most: 1.05, unit: '' },
  ];
}

/** Prints how soon one window of a talk follows the other. */
export function reportTalk({ follows, agrees }: TalkFigures): readonly Budget[] {
  const row = (what: string, times: readonly number[]) => [
    what,
    inMilliseconds(median(times)),
    inMilliseconds(Math.max(...times)),
  ];
  printTable(
    'The two windows of a talk',
    ['from one window to the other', 'median', 'worst'],
    [
      ...Object.entries(follows).map(([what, times]) => row(what, times)),
      row('a window loaded anew, until it shows the same', agrees),
    ],
  );
  return [
    ...Object.entries(follows).map(([what, times]) => ({
      what: `${what}, in the other window`,
      measured: median(times),
      most: 100,
      unit: 'ms',
    })),
    { what: 'a window loaded anew agrees', measured: Math.max(...agrees) / 1000, most: 1, unit: 's' },
  ];
}
