import { makeOneStop } from '../ui/roving-stop.ts';

const MOVERS = '.story-map-controls button, button.edge-tab, .map-empty button';
const BESIDE = '.map-tray summary, .map-tray button, .map-legend summary';

/** Three stops of Tab cross the map: the picture with its marks, what moves it, and what stands beside it. */
export function makeMapStops(reader: HTMLElement): () => void {
  const region = reader.querySelector<HTMLElement>('.story-map');
  if (!region) return () => {};
  const releases = [makeOneStop(region, MOVERS), makeOneStop(region, BESIDE)];
  return () => {
    for (const release of releases) release();
  };
}
