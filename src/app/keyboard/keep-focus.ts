import { focusPlainly, isUsable, listStops } from '../../ui/usable.ts';

/** Parts of the page that a reader knows: the focus stays within the one it was lost from. Notices come and go. */
const HOMES = 'main, section:not(.notices), nav, .event-list, .reader-map';
/** What hides parts of the page without taking them away. */
const HIDING = ['hidden', 'disabled', 'inert', 'data-panel', 'data-list', 'data-evidence', 'data-open', 'data-sheet'];

/**
 * Gives the focus a place where its own goes away: what stands beside it, else the part of the page that it was in, so
 * that no press of a key begins at the top of the page again. Returns a function that lets go.
 */
export function keepFocus(reader: HTMLElement): () => void {
  /** What has the focus, and what it stands in, from within outwards. */
  let trail: readonly HTMLElement[] = [];
  let place = 0;
  let asked = 0;

  const note = ({ target }: { readonly target: EventTarget | null }) => {
    if (!(target instanceof HTMLElement) || !reader.contains(target)) return;
    trail = ancestorsOf(target, reader);
    const beside = trail[1];
    place = beside ? Math.max(listStops(beside).indexOf(target), 0) : 0;
  };
  // A press beside everything takes the focus nowhere, and the reader wants it so.
  const forget = () => {
    if (document.activeElement === document.body) trail = [];
  };
  const look = (sure: boolean) => {
    asked = 0;
    const [lost, ...around] = trail;
    const { activeElement } = document;
    // The browser takes the focus from what is hidden only once it has drawn.
    const kept = activeElement !== null && activeElement !== document.body && isUsable(activeElement);
    if (!lost || kept || isUsable(lost)) return;
    // Whoever took it away may have asked for the next frame too, to say where the focus goes.
    if (!sure) {
      asked = requestAnimationFrame(() => look(true));
      return;
    }
    trail = [];
    rescue(around, place);
  };
  // It came with the focus that asked for it.
  note({ target: document.activeElement });
  const observer = new MutationObserver((changes) => {
    if (changes.some(mayHide)) asked ||= requestAnimationFrame(() => look(false));
  });
  observer.observe(reader, { childList: true, subtree: true, attributes: true, attributeFilter: HIDING });
  reader.addEventListener('focusin', note);
  document.addEventListener('pointerup', forget);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(asked);
    reader.removeEventListener('focusin', note);
    document.removeEventListener('pointerup', forget);
  };
}

function rescue(around: readonly HTMLElement[], place: number): void {
  const left = around.filter(isUsable);
  const [nearest] = left;
  const beside = nearest && nearest === around[0] && !nearest.matches(HOMES) ? listStops(nearest) : [];
  const home = left.find((part) => part.matches(HOMES));
  if (beside.length > 0) beside[Math.min(place, beside.length - 1)]?.focus();
  else if (home) focusHome(home);
  else if (nearest) findAfter(nearest)?.focus();
}

function findAfter(part: HTMLElement): HTMLElement | undefined {
  const follows = (stop: Element) =>
    !part.contains(stop) && (part.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return listStops(document).find(follows);
}

/** A part of the page by what a reader begins with there. */
function focusHome(part: HTMLElement): void {
  // What stands above the map leaves its room to the map.
  const home = (part.matches('.reader-map') && part.querySelector<HTMLElement>('.story-map')) || part;
  const first = home.matches('.event-list')
    ? home.querySelector<HTMLElement>('input')
    : home.matches('.story-map')
      ? home.querySelector<HTMLElement>('canvas')
      : home.matches('.evidence-panel, nav')
        ? null
        : [...home.querySelectorAll<HTMLElement>('h1, h2, h3, h4')].find(isUsable);
  focusPlainly(first && isUsable(first) ? first : home);
}

function ancestorsOf(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const trail: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at && at !== root; at = at.parentElement) trail.push(at);
  return trail;
}

function mayHide({ type, removedNodes }: MutationRecord): boolean {
  return type === 'attributes' || [...removedNodes].some((node) => node instanceof Element);
}
