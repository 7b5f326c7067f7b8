import { useStore } from 'zustand';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { offlineStore } from './offline-store.ts';
import './new-version.css';

/** A newer build is on the device: offered, and taken only by the reader's own press. */
export function NewVersion() {
  const { offline } = useLaterMessages();
  const newer = useStore(offlineStore, (state) => state.newer);
  const changed = useStore(offlineStore, (state) => state.changed);
  if (!newer) return null;
  return (
    <div className="new-version">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8.6" />
        <path d="M10 5v6.4M10 14v1.4" />
      </svg>
      <p>
        <strong>{offline.newVersion}</strong> {offline.newVersionDetail}
      </p>
      <button type="button" className="button button-primary" onClick={changed}>
        {offline.change}
      </button>
    </div>
  );
}
