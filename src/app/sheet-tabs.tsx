import { useMessages } from '../i18n/messages-context.tsx';
import { useCatalog, useSession, useView } from '../state/session-context.tsx';
import type { Panel } from '../state/view-store.ts';
import { comesLater } from '../ui/later.tsx';
import './sheet-tabs.css';

const SheetDrag = comesLater(() => import('./sheet-drag.tsx').then((module) => module.SheetDrag));

/** On a narrow page: what the sheet shows, and how tall it stands. */
export function SheetTabs() {
  const session = useSession();
  const catalog = useCatalog();
  const { app } = useMessages();
  const panel = useView((state) => state.panel);
  const sheet = useView((state) => state.sheet);
  const { panelChosen, sheetRaised, sheetLowered, tourLeft, tourStopReached } = session.view.getState();
  const choose = (chosen: Panel) => {
    if (chosen === 'tour') tourStopReached(session.view.getState().tourStop ?? 0);
    else {
      if (session.view.getState().tourStop !== undefined) tourLeft();
      panelChosen(chosen);
    }
    // A panel that was asked for is seen.
    if (session.view.getState().sheet === 'low') sheetRaised();
  };
  const names: Record<Panel, string> = {
    evidence: app.panelEvidence,
    events: app.panelEvents(catalog.events.length),
    tour: app.panelTour,
  };
  return (
    <div className="sheet-tabs" role="group" aria-label={app.panels}>
      {(['evidence', 'events', 'tour'] as const).map((name) => (
        <button key={name} type="button" aria-pressed={panel === name} onClick={() => choose(name)}>
          {names[name]}
        </button>
      ))}
      <SheetDrag.Later />
      <span className="sheet-tabs-height">
        <button type="button" aria-label={app.raiseSheet} disabled={sheet === 'high'} onClick={sheetRaised}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 9.5L7 4.5l5 5" />
          </svg>
        </button>
        <button type="button" aria-label={app.lowerSheet} disabled={sheet === 'low'} onClick={sheetLowered}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 4.5l5 5 5-5" />
          </svg>
        </button>
      </span>
    </div>
  );
}
