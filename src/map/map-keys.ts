import type { Session } from '../state/session.ts';
import { shortcutSwitchOf } from '../state/shortcut-switch.ts';
import { bindAll, listenInRegion } from '../ui/region-keys.ts';
import { SHORTCUTS } from '../ui/shortcut-list.ts';
import { isUsable } from '../ui/usable.ts';
import type { MapView } from './map-view.ts';

/** How far (px) an arrow key moves the picture. */
const STEP = 100;
const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const MARKS = '.map-mark';

/** The map's keys: its shortcuts, and on the picture and its marks the arrow keys and Page Up and Down. */
export function listenInMap(region: HTMLElement, session: Session, view: MapView): () => void {
  const { followResumed, mapMoved } = session.view.getState();
  const goToMark = (direction: 1 | -1) => {
    const marks = [...region.querySelectorAll<HTMLElement>(MARKS)].filter(isUsable);
    const at = marks.findIndex((mark) => mark.matches(':focus'));
    const selected = marks.findIndex((mark) => mark.hasAttribute('aria-current'));
    const next = at >= 0 ? marks[(at + direction + marks.length) % marks.length] : marks[Math.max(selected, 0)];
    next?.focus();
  };
  const move = (press: KeyboardEvent) => {
    const { target, key } = press;
    if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    if (!(target instanceof HTMLElement) || !(target === view.picture || target.matches(MARKS))) return;
    const pan = ARROWS[key];
    if (pan) view.panBy(...pan);
    else if (key === 'PageDown') goToMark(1);
    else if (key === 'PageUp') goToMark(-1);
    else if (key === 'Escape' && target !== view.picture) view.picture.focus();
    else return;
    press.preventDefault();
  };
  region.addEventListener('keydown', move);
  const forget = listenInRegion(
    '.story-map',
    bindAll(SHORTCUTS.map, {
      nextMark: () => goToMark(1),
      previousMark: () => goToMark(-1),
      zoomIn: () => view.zoomBy(1),
      zoomOut: () => view.zoomBy(-1),
      follow: () => (session.view.getState().following ? mapMoved : followResumed)(),
    }),
    () => shortcutSwitchOf(session).getState().on,
  );
  return () => {
    region.removeEventListener('keydown', move);
    forget();
  };
}
