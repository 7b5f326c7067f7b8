import type { Session } from '../../state/session.ts';
import type { Screen } from '../../state/view-store.ts';
import { focusPlainly, isUsable, listStops } from '../../ui/usable.ts';

/** Where a reader was on a screen that they left. */
interface Place {
  readonly focused: HTMLElement | undefined;
  /** Screens other than the map are made anew: there it is found by its number among its like. */
  readonly label: string;
  readonly number: number;
  readonly scrolled: number;
}

const SCREEN = '.story-screen';

/**
 * Where the focus goes when another screen is shown: to its heading; on the way back, to where it was. Returns a
 * function that lets go, and the way back for Escape.
 */
export function followScreens(
  { view }: Pick<Session, 'view'>,
  reader: HTMLElement,
): { release(): void; returnToMap(): void } {
  const places = new Map<Screen, Place>();
  /** The screen that is on its way, and whether it is by a way back. */
  let coming: { back: boolean } | undefined;
  // Called after the address was read: the screen has changed by then, and is drawn with the next frame.
  const noteBack = () => {
    if (coming) coming.back = true;
  };
  const forget = view.subscribe(({ screen }, before) => {
    if (screen === before.screen) return;
    places.set(before.screen, notePlace(reader));
    const arrival = { back: false };
    coming = arrival;
    requestAnimationFrame(() => {
      // Whoever turns back within one frame has left this arrival behind.
      if (coming !== arrival) return;
      coming = undefined;
      arrive(screen, arrival.back ? places.get(screen) : undefined);
    });
  });
  const arrive = (screen: Screen, place: Place | undefined) => {
    if (view.getState().screen !== screen) return;
    const shown = reader.querySelector<HTMLElement>(screen === 'map' ? '.story-map' : `${SCREEN} :is(h1, h2)`);
    const standsIn = reader.querySelector('main[inert]') === null ? 'map' : 'another';
    // The screen is on its way: drawn with the next frame, or fetched first.
    if (!shown || (standsIn === 'map') !== (screen === 'map')) {
      requestAnimationFrame(() => arrive(screen, place));
      return;
    }
    const area = reader.querySelector(screen === 'map' ? '.reader-main' : SCREEN);
    // Whoever led here may have said where to.
    if (area?.contains(document.activeElement) && document.activeElement !== area) return;
    if (!place || !restore(reader, place)) focusPlainly(shown);
  };
  addEventListener('popstate', noteBack);
  return {
    release() {
      forget();
      removeEventListener('popstate', noteBack);
    },
    returnToMap() {
      view.getState().screenChosen('map');
      noteBack();
    },
  };
}

function notePlace(reader: HTMLElement): Place {
  const screen = reader.querySelector(SCREEN);
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const label = focused ? labelOf(focused) : '';
  const number = screen && focused ? likes(screen, label).indexOf(focused) : -1;
  return { focused, label, number, scrolled: screen?.scrollTop ?? 0 };
}

function restore(reader: HTMLElement, { focused, label, number, scrolled }: Place): boolean {
  const screen = reader.querySelector(SCREEN);
  if (screen) screen.scrollTop = scrolled;
  const again = screen && number >= 0 ? likes(screen, label)[number] : focused;
  if (!again || again === document.body) return false;
  // What was in a menu is shut away: then it is the menu's own button.
  const there = isUsable(again) ? again : again.closest('nav')?.querySelector<HTMLElement>('button');
  if (!there || !isUsable(there)) return false;
  there.focus({ preventScroll: true });
  there.scrollIntoView({ block: 'nearest' });
  return true;
}

function likes(screen: Element, label: string): readonly HTMLElement[] {
  return listStops(screen).filter((stop) => labelOf(stop) === label);
}

function labelOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}
