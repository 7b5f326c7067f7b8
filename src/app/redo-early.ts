/** Does again what was done in the reader before its app heard of it, and tells it where the focus is. */
export function redoEarly(): void {
  const acts = window.early?.acts ?? new Map<HTMLInputElement, string>();
  for (const [part, value] of acts) redo(part, value);
  acts.clear();
  document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

function redo(part: HTMLButtonElement | HTMLInputElement | HTMLSelectElement, value: string): void {
  if (part instanceof HTMLButtonElement || part.type === 'radio') {
    // Chosen as it is, it could not be chosen.
    if (part instanceof HTMLInputElement) part.checked = false;
    part.click();
    return;
  }
  // React sees a change from what its own setter was given last to what is set past it.
  part.value = '';
  Object.getOwnPropertyDescriptor(part.constructor.prototype, 'value')?.set?.call(part, value);
  for (const type of ['input', 'change']) part.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Presses again the keys that nobody has heard, now that the shortcuts are there. */
export function pressEarly(): void {
  const { early } = window;
  if (!early) return;
  removeEventListener('keydown', early.keepPress);
  for (const press of early.presses.splice(0)) press.target?.dispatchEvent(new KeyboardEvent('keydown', press));
}
