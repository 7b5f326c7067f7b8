import { type ReactNode, useId } from 'react';
import { usePresentMessages } from '../i18n/present-messages.ts';
import { CrossSign } from '../ui/cross-sign.tsx';
import { useModal } from '../ui/use-modal.ts';
import './talk-dialog.css';

interface Props {
  readonly title: string;
  readonly name: string;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** A dialog over the slide. The rest of the page is inert behind it; the focus goes back to where it was. */
export function TalkDialog({ title, name, onClosed, children }: Props) {
  const words = usePresentMessages();
  // Not to the cross, to which a dialog gives it by itself.
  const { dialog, close } = useModal('input[type="text"]');
  const id = useId();
  return (
    <dialog ref={dialog} className={`talk-dialog talk-dialog-${name}`} aria-labelledby={id} onClose={onClosed}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="present-control" aria-label={words.close} onClick={close}>
          <CrossSign />
        </button>
      </header>
      {children}
    </dialog>
  );
}
