import type { ReactNode } from 'react';
import { useMessages } from '../i18n/messages-context.tsx';
import { useCatalog, useSession, useView } from '../state/session-context.tsx';
import { comesLater } from '../ui/later.tsx';
import './tour-panel.css';

/** Behind another panel until it is asked for. */
export const TourInvitation = comesLater(() => import('./tour-invitation.tsx').then((module) => module.TourInvitation));

/** A stop's code comes when the tour begins. */
export const TourStop = comesLater(() => import('./tour-stop.tsx').then((module) => module.TourStop));

/** The guided tour, one stop at a time. `evidence`, folded, stands below the stop. */
export function TourPanel({ evidence }: { evidence?: ReactNode }) {
  const catalog = useCatalog();
  const stop = useView((state) => state.tourStop);
  if (stop === undefined || !catalog.story.steps[stop]) return <TourInvitation.Later />;
  return <TourStop.Later stop={stop} evidence={evidence} whenWaiting={<TourWaiting />} whenFailed={<TourFailed />} />;
}

function TourWaiting() {
  return <p className="tour-text">{useMessages().tour.waiting}</p>;
}

function TourFailed() {
  const { view } = useSession();
  const { tour } = useMessages();
  return (
    <section className="tour-panel" aria-label={tour.heading}>
      <p className="tour-text">{tour.failed}</p>
      <button type="button" className="button" onClick={() => view.getState().tourLeft()}>
        {tour.leave}
      </button>
    </section>
  );
}
