const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Whether a control is there to be focused: drawn, enabled, not behind anything inert. */
export function isUsable(element: Element): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    !element.closest('[inert]') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/** What Tab stops at inside an element, in the order of the page. */
export function listStops(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(({ tabIndex }) => tabIndex >= 0).filter(isUsable);
}

/** Gives the focus to what is no control, such as a heading or a claim. It does not become a stop of Tab. */
export function focusPlainly(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus();
}
