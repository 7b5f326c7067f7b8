import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

export interface Disclosure<Root extends HTMLElement> {
  readonly open: boolean;
  /** Around the opener and what it opens. */
  readonly root: RefObject<Root | null>;
  readonly opener: RefObject<HTMLButtonElement | null>;
  toggle(): void;
  /** The focus goes back to the opener, if it was inside. */
  close(): void;
  /** For the root. */
  readonly listeners: {
    onKeyDown(press: KeyboardEvent): void;
    onBlur(blur: FocusEvent): void;
  };
}

/** What a button opens and shuts: Escape, a press elsewhere, and a focus that goes elsewhere shut it too. */
export function useDisclosure<Root extends HTMLElement>(): Disclosure<Root> {
  const [open, setOpen] = useState(false);
  const root = useRef<Root>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    if (root.current?.contains(document.activeElement)) opener.current?.focus();
    setOpen(false);
  };

  useEffect(() => {
    const element = root.current;
    if (!open || !element) return;
    // For whoever hears of a key before this does.
    element.dataset['disclosed'] = '';
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => {
      delete element.dataset['disclosed'];
      document.removeEventListener('pointerdown', closeOutside);
    };
  }, [open]);

  return {
    open,
    root,
    opener,
    toggle: () => setOpen(!open),
    close,
    listeners: {
      onKeyDown(press) {
        if (press.key !== 'Escape' || !open) return;
        press.stopPropagation();
        close();
      },
      onBlur({ relatedTarget, currentTarget }) {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
      },
    },
  };
}
