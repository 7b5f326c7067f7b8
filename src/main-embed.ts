import 'virtual:palette.css';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import type { EarlyActs } from './app/start-embed.tsx';
import { sayAddress } from './embed/address-on-paper.ts';
import { postHeights } from './embed/messages/post-height.ts';
import { type CommandError, FAILED, postAnswer, postEvent, TOO_MANY } from './embed/messages/protocol.ts';
import { asksFor, readCommand } from './embed/messages/read-command.ts';
import { naturalHeight } from './embed/natural-height.ts';
import './ui/lane-mark.css';
import './static-map/static-map.css';
import './annotations/annotations.css';
import './timeline/density-strip.css';
import './timeline/story-scrubber.css';
import './embed/embed-head.css';
import './embed/embed-foot.css';
import './embed/event-sources.css';
import './embed/event-index.css';
import './embed/placeless-note.css';
import './embed/embed.css';
import './embed/embed-print.css';

/** Of a host that sends commands without end before anything answers. */
const MOST_MESSAGES = 100;
/** Somebody may want more than to read. */
const INTEREST = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'];

// The page is complete without the app, which comes with the first sign that somebody wants more of it than to read.
const app = document.getElementById('app');
const findEmbed = () => app?.querySelector<HTMLElement>('.embed');
if (app && findEmbed()) {
  // The root, not the embed in it, which the app replaces where the story is not as built.
  postHeights(window, app, (root) => naturalHeight(findEmbed() ?? root));
  addEventListener('beforeprint', () => {
    for (const link of app.querySelectorAll<HTMLAnchorElement>('.embed-foot a')) sayAddress(link);
  });
  waitFor(app);
}

function waitFor(root: HTMLElement): void {
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(location.search);
  const messages: MessageEvent[] = [];
  const pressed: EarlyActs['pressed'] = { play: false, map: false, day: undefined, event: undefined };
  let begun = false;
  // Another event, day, lens or language than the build rendered is the app's to show, and to tell of.
  const isElsewhere = dataset.waiting !== undefined;
  const isTour = dataset.tour !== undefined;
  const readyTold = !isElsewhere && !isTour && parent !== window && tellReady(root.dataset.state ?? '');
  let failed = false;
  const over = new AbortController();
  const listen = { capture: true, passive: true, signal: over.signal };

  const begin = () => {
    if (begun) return;
    begun = true;
    const early: EarlyActs = { messages, pressed, readyTold, end: () => over.abort() };
    import('./app/start-embed.tsx').then(({ startEmbed }) => startEmbed(root, early)).catch(stay);
  };
  // What the build rendered stands, as without script: embed-boot.js hears of it. Whoever commands is told.
  const stay = () => {
    failed = true;
    dispatchEvent(new Event('embed-failed'));
    for (const message of messages) refuse(message, FAILED);
  };

  addEventListener(
    'message',
    (event) => {
      if (event.source !== parent) return;
      if (readyTold && asksFor(event.data, 'ready')) tellReady(root.dataset.state ?? '');
      if (!readCommand(event.data)) return;
      if (failed) refuse(event, FAILED);
      else if (messages.length < MOST_MESSAGES) messages.push(event);
      else refuse(event, TOO_MANY);
      begin();
    },
    listen,
  );
  root.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest('.timeline-play')) pressed.play = !pressed.play;
      if (target.closest('.embed-map')) pressed.map = true;
      pressed.event = target.closest<HTMLElement>('li[data-event]')?.dataset.event ?? pressed.event;
    },
    listen,
  );
  root.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'range') pressed.day = target.valueAsNumber;
    },
    listen,
  );
  // A still has nothing that would need the app, nor anything to press.
  if (dataset.interactive === 'no') takeButtonsOut(root);
  else for (const type of INTEREST) root.addEventListener(type, begin, listen);
  if (isElsewhere || isTour) begin();
  else if (query.get('autoplay') === 'yes' && dataset.controls === undefined) beginInView(root, begin);
}

/** Of the list that the build rendered to choose from: what cannot be pressed is not offered to a key either. */
function takeButtonsOut(root: HTMLElement): void {
  for (const button of root.querySelectorAll('.event-index button')) {
    const title = document.createElement('div');
    title.className = button.className;
    title.append(...button.childNodes);
    button.replaceWith(title);
  }
}

/** Answers a command that nothing will be done about. */
function refuse(event: MessageEvent, error: CommandError): void {
  const command = readCommand(event.data);
  if (command) postAnswer(window, event, command.id, { error });
}

function beginInView(root: HTMLElement, begin: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    begin();
  });
  observer.observe(root);
}

/** A host may wait for this before it commands anything: what the build rendered is told, and a command brings the app. */
function tellReady(state: string): boolean {
  try {
    postEvent(window, 'ready', JSON.parse(state));
    return true;
  } catch {
    return false;
  }
}
