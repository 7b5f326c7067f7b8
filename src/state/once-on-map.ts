import type { Session } from './session.ts';

/** Begins something as soon as map and timeline are on the screen. What it gives, and what is returned, stops it. */
export function onceOnMap({ view }: Session, begin: () => () => void): () => void {
  if (view.getState().screen === 'map') return begin();
  let stop = view.subscribe(({ screen }) => {
    if (screen !== 'map') return;
    stop();
    stop = begin();
  });
  return () => stop();
}
