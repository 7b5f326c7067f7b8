import type { EarlyActs } from './app/start-embed.tsx';
import { postHeights } from './embed/messages/post-height.ts';
import { naturalHeight } from './embed/natural-height.ts';
import 'virtual:palette.css';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/lane-mark.css';
import './static-map/static-map.css';
import './annotations/annotations.css';
import './timeline/density-strip.css';
import './timeline/story-scrubber.css';
import './embed/embed-head.css';
import './embed/embed-foot.css';
import './embed/event-sources.css';
import './embed/event-index.css';
import './embed/embed.css';

/** Of a host that sends commands without end before anything answers. */
const MOST_MESSAGES = 100;

// The page is complete without this script: the app comes when somebody may want more of it than to read.
const app = document.getElementById('app');
const embed = app?.querySelector<HTMLElement>('.embed');
if (app && embed) {
  postHeights(window, embed, naturalHeight);
  waitFor(app);
}

function waitFor(root: HTMLElement): void {
  const messages: MessageEvent[] = [];
  let playPressed = false;
  let day: number | undefined;
  let begun = false;
  const over = new AbortController();
  const listen = { capture: true, passive: true, signal: over.signal };

  const begin = () => {
    if (begun) return;
    begun = true;
    observer.disconnect();
    const early: EarlyActs = {
      messages,
      get playPressed() {
        return playPressed;
      },
      get day() {
        return day;
      },
      end: () => over.abort(),
    };
    import('./app/start-embed.tsx').then(({ startEmbed }) => startEmbed(root, early)).catch(stay);
  };
  // What the build rendered stands, as without script.
  const stay = () => {
    over.abort();
    delete document.documentElement.dataset.script;
    delete document.documentElement.dataset.waiting;
  };

  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) begin();
  });
  observer.observe(root);
  addEventListener(
    'message',
    (event) => {
      if (event.source !== parent || event.data?.type !== 'backchannel:command') return;
      if (messages.length < MOST_MESSAGES) messages.push(event);
      begin();
    },
    listen,
  );
  root.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('.timeline-play')) playPressed = !playPressed;
    },
    listen,
  );
  root.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'range') day = target.valueAsNumber;
    },
    listen,
  );
  for (const type of ['pointerdown', 'keydown', 'focusin']) root.addEventListener(type, begin, listen);
  // Another event, day, lens or language than the build rendered is the app's to show.
  if (document.documentElement.dataset.waiting !== undefined) begin();
}
