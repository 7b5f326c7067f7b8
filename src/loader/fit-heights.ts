import { frameIn, isFrom, siteOf } from './trusted-source.ts';

/** Px. A page that says more is not believed. */
const HIGHEST = 50_000;

/** Gives the frames with embeds of a site the height that they ask for: those here, and those that come. */
export function fitHeights(site: string): void {
  const embeds = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe,backchannel-story')].flatMap((element) => {
      const frame = frameIn(element);
      return frame && siteOf(frame.src) === site && /^[^?#]*\/embed\.html(?:[?#]|$)/.test(frame.src) ? frame : [];
    });

  addEventListener('message', (event) => {
    const { data } = event;
    if (data?.type !== 'backchannel:event' || data.name !== 'height') return;
    const height: unknown = data.detail?.height;
    if (typeof height !== 'number' || !(height > 0 && height < HIGHEST)) return;
    for (const frame of embeds()) if (isFrom(frame, event)) frame.style.height = `${height}px`;
  });
  // It may have said its height before this script was there, or be out of view and not laid out.
  for (const frame of embeds()) greet(frame, 'height');
  const greetLoaded = ({ target }: Event) => {
    for (const frame of embeds()) if (frame === target) greet(frame, 'height');
  };
  document.addEventListener('load', greetLoaded, true);
}

/** Asks the page in a frame for an event that may have passed, `height` or `ready`, or for both. Nobody else learns from it. */
export function greet({ contentWindow }: HTMLIFrameElement, name?: string): void {
  contentWindow?.postMessage({ type: 'backchannel:hello', name }, '*');
}
