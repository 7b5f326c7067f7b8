import { type RefObject, useCallback, useEffect, useRef } from 'react';

interface Modal {
  /** Of the `<dialog>` that is opened. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly close: () => void;
}

/**
 * Opens a dialog as soon as it is in the page, which is inert behind it. Closing it gives the focus back to where it was.
 * `first`, a selector, is what gets the focus; without it the first thing that can have it does.
 */
export function useModal(first?: string): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) {
      element.showModal();
      if (first !== undefined) element.querySelector<HTMLElement>(first)?.focus();
    }
    return () => element?.close();
  }, [first]);
  const close = useCallback(() => dialog.current?.close(), []);
  return { dialog, close };
}
