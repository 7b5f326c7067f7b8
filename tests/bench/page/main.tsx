import { createRoot } from 'react-dom/client';
import { buildCatalog } from '../../../src/domain/compile.ts';
import type { Story } from '../../../src/domain/story.ts';
import { type BasemapFile, readBasemap } from '../../../src/formats/basemap-file.ts';
import { readDatings } from '../../../src/formats/datings-file.ts';
import { createSession, type Session } from '../../../src/state/session.ts';
import '../../../src/ui/page-styles.ts';
import './bench-window.ts';
import { driveFrames } from './drive-frames.ts';
import './frame-probe.ts';

const parameters = new URLSearchParams(window.location.search);
const name = parameters.get('story') ?? '';
const basemap = new URL('basemap.json', window.location.href).href;

await countMapCalls();
const story = (await fetchJson(`stories/${name}.json`)) as Story;
const datings = readDatings(await fetchJson(`stories/${name}.datings.json`));
const root = document.getElementById('app');
if (!datings || !root) throw new Error('The story or its dates could not be read.');

const begun = performance.now();
const session = createSession(buildCatalog(story, datings));
createRoot(root).render(await describePage(session));
const frames = (count: number) =>
  new Promise<void>((resolve) => {
    const next = (left: number): unknown =>
      left === 0 ? resolve() : window.frameProbe.requestFrame(() => next(left - 1));
    next(count);
  });
while (window.frameProbe.firstCommit === undefined) await frames(1);

window.bench = {
  mounted: window.frameProbe.firstCommit - begun,
  async start(instant) {
    session.playback.getState().scrubbed(instant);
    session.playback.getState().playPressed();
    await frames(2);
  },
  drive: (drive) => driveFrames(session, drive),
  stop: () => session.playback.getState().paused(),
};

async function describePage(of: Session) {
  if (parameters.get('variant') === 'naive') {
    const { NaiveReader } = await import('./naive-reader.tsx');
    return <NaiveReader session={of} basemap={readBasemap((await fetchJson(basemap)) as BasemapFile)} />;
  }
  const { RealReader } = await import('./real-reader.tsx');
  return <RealReader session={of} basemap={basemap} />;
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Counts what the playhead asks of any map on the page. */
async function countMapCalls(): Promise<void> {
  const { Map: LibreMap } = await import('maplibre-gl');
  const { setFeatureState, setFilter } = LibreMap.prototype;
  const { counts } = window.frameProbe;
  LibreMap.prototype.setFeatureState = function (...given) {
    counts.featureStates += 1;
    return setFeatureState.apply(this, given);
  };
  LibreMap.prototype.setFilter = function (...given) {
    counts.filters += 1;
    return setFilter.apply(this, given);
  };
}
