import { useId } from 'react';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { CrossSign } from '../ui/cross-sign.tsx';
import { useModal } from '../ui/use-modal.ts';
import '../share/share-dialog.css';

/** Stands for sharing in a copy on a disk, which has no address that anybody else could open. */
export function ShareStory({ onClosed }: { readonly onClosed: () => void }) {
  const { share, offline } = useLaterMessages();
  const { dialog, close } = useModal();
  const id = useId();
  return (
    <dialog ref={dialog} className="share-dialog" aria-labelledby={id} onClose={onClosed}>
      <div className="share-dialog-head">
        <h2 id={id}>{share.title}</h2>
        <p>{offline.copyHasNoAddress}</p>
        <button type="button" className="share-dialog-close" aria-label={share.close} onClick={close}>
          <CrossSign />
        </button>
      </div>
    </dialog>
  );
}
