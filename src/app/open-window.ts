/** How long (ms) a browser may take to close a window that it blocks after all. */
const CLOSED_AT_ONCE = 600;

interface Expected {
  /** Whether the window has told of itself. */
  isHere(): boolean;
  onBlocked(): void;
}

const opened = new Map<string, Window>();

/**
 * Opens a page of ours in a window by a name, or brings the one of that name forward. Tells where the browser forbids it.
 * Returns the window, if there is one.
 */
export function openWindow(address: string, name: string, { isHere, onBlocked }: Expected): Window | undefined {
  const known = opened.get(name);
  // It may have gone to another page, or be empty: then it is opened anew.
  if (known && !known.closed && isHere()) {
    known.focus();
    return known;
  }
  // One that was opened before this page was loaded again comes forward as it is.
  const fresh = window.open(
    isHere() ? '' : address,
    name,
    `popup,width=${screen.availWidth},height=${screen.availHeight}`,
  );
  if (!fresh || fresh.closed) {
    onBlocked();
    return undefined;
  }
  opened.set(name, fresh);
  if (isHere()) {
    // None of that name can be had: it was opened by other means.
    if (isBlank(fresh)) fresh.location.replace(address);
    fresh.focus();
  }
  setTimeout(() => {
    if (fresh.closed && !isHere()) onBlocked();
  }, CLOSED_AT_ONCE);
  return fresh;
}

function isBlank(window: Window): boolean {
  try {
    return window.location.href === 'about:blank';
  } catch {
    // A page from a disk may be another site: it is ours all the same.
    return false;
  }
}
