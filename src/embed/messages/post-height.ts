import { heightMessages, ownHeight, wordPressHeight, wordPressSecret } from './height-dialects.ts';
import { asksFor, ownValue } from './read-command.ts';

/** Frames without another height, after which a layout has come to rest. */
const QUIET_FRAMES = 2;

/**
 * Tells the page around how high this one is (CSS px, whole), in every dialect: as it changes, and once more when it has
 * come to rest, so at most twice a layout, however many passes that takes. Nothing polls: frames are counted only after
 * a change. A page that came later asks with `{type: 'backchannel:hello'}`, or WordPress with its `ready`.
 * `heightOf` must give the height of what is in `body`, not that of the frame. Returns a function that ends it.
 */
export function postHeights(
  frame: Window & typeof globalThis,
  body: HTMLElement,
  heightOf = (element: HTMLElement) => element.getBoundingClientRect().height,
): () => void {
  if (frame.parent === frame) return () => {};
  const measure = () => Math.ceil(heightOf(body));
  let posted = 0;
  let quiet = QUIET_FRAMES;
  let waiting: number | undefined;

  const post = (height: number) => {
    if (height === posted || height === 0) return;
    posted = height;
    for (const message of heightMessages(height, frame.location)) frame.parent.postMessage(message, '*');
  };
  const wait = () => {
    quiet += 1;
    waiting = quiet < QUIET_FRAMES ? frame.requestAnimationFrame(wait) : undefined;
    if (waiting === undefined) post(measure());
  };
  const observer = new frame.ResizeObserver(() => {
    quiet = 0;
    if (waiting !== undefined) return;
    post(measure());
    waiting = frame.requestAnimationFrame(wait);
  });

  const greet = ({ source, data }: MessageEvent) => {
    if (source !== frame.parent) return;
    const { hash } = frame.location;
    const secret = wordPressSecret(hash);
    const asksWordPress = secret && ownValue(data, 'message') === 'ready' && ownValue(data, 'secret') === secret;
    if (asksFor(data, 'height')) frame.parent.postMessage(ownHeight(measure()), '*');
    if (asksWordPress) frame.parent.postMessage(wordPressHeight(measure(), hash), '*');
  };
  // WordPress may give its secret to a page that has said its height already.
  const learnSecret = () => {
    posted = 0;
    post(measure());
  };

  observer.observe(body, { box: 'border-box' });
  frame.addEventListener('message', greet);
  frame.addEventListener('hashchange', learnSecret);
  return () => {
    observer.disconnect();
    if (waiting !== undefined) frame.cancelAnimationFrame(waiting);
    frame.removeEventListener('message', greet);
    frame.removeEventListener('hashchange', learnSecret);
  };
}
