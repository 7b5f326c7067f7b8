import { useEffect, useId, useRef } from 'react';
import { useLaterMessages } from '../i18n/later-messages.ts';
import '../share/share-dialog.css';

/** Stands for sharing in a copy on a disk, which has no address that anybody else could open. */
export function ShareStory({ onClosed }: { readonly onClosed: () => void }) {
  const { share, offline } = useLaterMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="share-dialog" aria-labelledby={id} onClose={onClosed}>
      <div className="share-dialog-head">
        <h2 id={id}>{share.title}</h2>
        <p>{offline.copyHasNoAddress}</p>
        <button
          type="button"
          className="share-dialog-close"
          aria-label={share.close}
          onClick={() => dialog.current?.close()}
        >
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 2l10 10M12 2L2 12" />
          </svg>
        </button>
      </div>
    </dialog>
  );
}
