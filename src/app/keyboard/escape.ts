import type { Session } from '../../state/session.ts';
import { isUsable } from '../../ui/usable.ts';
import { isNarrow } from './follow-panels.ts';

/** A way out of where the focus is; whether there was one. */
type WayOut = (from: Element) => boolean;

/** Unfolded by a reader: those that stand open by themselves are no level. */
const FOLDS = 'details[open]:not(.map-tray, .map-legend)';

/**
 * Escape leads one level out, the innermost first. Dialog, menu, filter and a search with words in it see to
 * themselves; the rest is here, in the order of `docs/accessibility.md`. It hears of a press when nobody inside took it.
 */
export function goOutByEscape(session: Session, reader: HTMLElement, returnToMap: () => void): () => void {
  const { view } = session;
  const focusEvent = (): boolean => {
    const event = reader.querySelector<HTMLElement>('.event-item-title[tabindex="0"]');
    if (!event || !isUsable(event)) return false;
    event.focus();
    return true;
  };
  const ways: readonly WayOut[] = [
    // An empty search: to the list that it searches.
    (from) => from.matches('.search-field-input') && focusEvent(),
    (from) => {
      const fold = from.closest<HTMLDetailsElement>(FOLDS);
      if (!fold) return false;
      fold.open = false;
      fold.querySelector('summary')?.focus();
      return true;
    },
    () => {
      if (view.getState().tourStop === undefined) return false;
      view.getState().tourLeft();
      return true;
    },
    () => {
      if (view.getState().screen === 'map') return false;
      returnToMap();
      return true;
    },
    () => {
      if (!isNarrow(reader) || view.getState().sheet !== 'high') return false;
      view.getState().sheetLowered();
      return true;
    },
    // From what is told of an event to the event in the list.
    (from) => {
      if (!from.closest('.reader-evidence')) return false;
      if (!isNarrow(reader)) return focusEvent();
      view.getState().panelChosen('events');
      requestAnimationFrame(focusEvent);
      return true;
    },
  ];
  const goOut = (press: KeyboardEvent) => {
    if (press.key !== 'Escape' || press.defaultPrevented || press.isComposing) return;
    const from = press.target;
    if (!(from instanceof Element) || from.closest('dialog') || from.matches('select')) return;
    if (ways.some((goes) => goes(from))) press.preventDefault();
  };
  // After the page's own handlers: what is inside comes first.
  document.addEventListener('keydown', goOut);
  return () => document.removeEventListener('keydown', goOut);
}
