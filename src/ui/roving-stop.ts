import { isUsable } from './usable.ts';

/**
 * Makes one stop of Tab of all controls that a selector finds in an element: arrow keys, Home and End go between them,
 * Tab leaves them. One comes in by what `prefer` finds, else where one was last. Returns a function that lets go.
 */
export function makeOneStop(root: HTMLElement, selector: string, prefer?: string): () => void {
  let last: HTMLElement | undefined;
  const members = () => [...root.querySelectorAll<HTMLElement>(selector)].filter(isUsable);

  const appoint = () => {
    const now = members();
    const preferred = prefer === undefined ? undefined : now.find((member) => member.matches(prefer));
    const focused = now.find((member) => member === document.activeElement);
    const stop = focused ?? preferred ?? (last && now.includes(last) ? last : now[0]);
    for (const member of root.querySelectorAll<HTMLElement>(selector)) {
      const wanted = member === stop ? 0 : -1;
      if (member.tabIndex !== wanted) member.tabIndex = wanted;
    }
  };
  const enter = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
    last = target;
    appoint();
  };
  const move = (press: KeyboardEvent) => {
    const { target, key } = press;
    if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
    const now = members();
    const at = now.indexOf(target);
    const next = key === 'Home' ? now[0] : key === 'End' ? now.at(-1) : now[at + stepOf(key, target)];
    if (!next || next === target) return;
    press.preventDefault();
    next.focus();
  };
  // What comes and goes, opens and shuts.
  const observer = new MutationObserver(appoint);
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'disabled', 'aria-current'],
  });
  root.addEventListener('focusin', enter);
  root.addEventListener('keydown', move);
  appoint();
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', enter);
    root.removeEventListener('keydown', move);
    for (const member of root.querySelectorAll(selector)) member.removeAttribute('tabindex');
  };
}

/** Left is forwards where the page reads from right to left. */
function stepOf(key: string, within: Element): number {
  const forwards = getComputedStyle(within).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowDown' || key === forwards) return 1;
  return key === 'ArrowUp' || key === 'ArrowLeft' || key === 'ArrowRight' ? -1 : Number.NaN;
}
