import { type ReactNode, useEffect, useId, useRef } from 'react';
import { usePresentMessages } from '../i18n/present-messages.ts';
import './sheet.css';

interface Props {
  readonly title: string;
  readonly name: string;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** A dialog over the slide. The rest of the page is inert behind it; the focus goes back to where it was. */
export function Sheet({ title, name, onClosed, children }: Props) {
  const { close } = usePresentMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    // Not to the cross, to which a dialog gives it by itself.
    element?.querySelector<HTMLElement>('input[type="text"]')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={`present-sheet present-sheet-${name}`} aria-labelledby={id} onClose={onClosed}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="present-control" aria-label={close} onClick={() => dialog.current?.close()}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 2l10 10M12 2L2 12" />
          </svg>
        </button>
      </header>
      {children}
    </dialog>
  );
}
