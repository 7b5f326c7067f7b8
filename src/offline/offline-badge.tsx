import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { useDisclosure } from '../ui/use-disclosure.ts';
import { KeptList } from './kept-list.tsx';
import { NewVersion } from './new-version.tsx';
import { offlineStore } from './offline-store.ts';
import { startOffline } from './start-offline.ts';
import { findZip } from './zip-file.ts';
import './offline-badge.css';

/** Whether the story works without a network; opens to what is kept and what is not. `inFlow` where it opens in a menu. */
export function OfflineBadge({ inFlow = false }: { readonly inFlow?: boolean }) {
  const { offline, app } = useLaterMessages();
  const { readiness, status, newer, again } = useStore(offlineStore);
  const { open, root, opener, toggle, listeners } = useDisclosure<HTMLDivElement>();
  const [zip] = useState(() => findZip(document.documentElement.dataset, document.baseURI));
  const id = useId();
  useEffect(startOffline, []);
  const counted = status ? offline.fetching(status.kept, status.total) : offline.preparing;
  return (
    <div ref={root} className="offline" data-in-flow={inFlow} {...listeners}>
      <button
        ref={opener}
        type="button"
        className="offline-badge"
        data-readiness={readiness}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d={SIGNS[readiness]} />
        </svg>
        {readiness === 'fetching' ? counted : offline.states[readiness]}
      </button>
      <section className="offline-panel" id={id} hidden={!open} aria-label={offline.title}>
        <h2 className="offline-title">{offline.title}</h2>
        <p className="offline-detail">{offline.details[readiness]}</p>
        {readiness !== 'refused' && <KeptList readiness={readiness} status={status} />}
        {readiness === 'failed' && !newer && (
          <button type="button" className="button" onClick={again}>
            {app.failure.again}
          </button>
        )}
        <NewVersion />
        {zip && (
          <p className="offline-zip">
            <a href={zip.address} download="">
              {offline.zip(zip.size)}
            </a>
            <span>{offline.zipDetail}</span>
          </p>
        )}
      </section>
    </div>
  );
}

/** A tick, three steps of what is coming, a broken line. */
const SIGNS = {
  ready: 'M2 7.5l3.4 3.5L12 3.5',
  fetching: 'M7 1.5v8M3.5 6.5L7 10l3.5-3.5M2 12.5h10',
  failed: 'M7 2v6M7 10.6v1.6',
  refused: 'M2 2l10 10M12 2L2 12',
};
