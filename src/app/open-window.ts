/** How long (ms) a browser may take to close a window that it blocks after all. */
const CLOSED_AT_ONCE = 600;

interface Expected {
  /** Whether the window has told of itself. */
  isHere(): boolean;
  onBlocked(): void;
}

const opened = new Map<string, Window>();

/** Opens a page of ours in a window by a name, or brings the one of that name forward. Tells where the browser forbids it. */
export function openWindow(address: string, name: string, { isHere, onBlocked }: Expected): void {
  const known = opened.get(name);
  // It may have gone to another page, or be empty: then it is opened anew.
  if (known && !known.closed && isHere()) {
    known.focus();
    return;
  }
  // One that was opened before this page was loaded again comes forward as it is.
  const fresh = window.open(
    isHere() ? '' : address,
    name,
    `popup,width=${screen.availWidth},height=${screen.availHeight}`,
  );
  if (!fresh || fresh.closed) {
    onBlocked();
    return;
  }
  opened.set(name, fresh);
  if (isHere()) {
    // None of that name can be had: it was opened by other means.
    if (fresh.location.href === 'about:blank') fresh.location.replace(address);
    fresh.focus();
  }
  setTimeout(() => {
    if (fresh.closed && !isHere()) onBlocked();
  }, CLOSED_AT_ONCE);
}
