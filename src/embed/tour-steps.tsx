import { useState } from 'react';
import { useEmbedMessages } from '../i18n/embed-messages.ts';
import { StoryText } from '../i18n/story-text.tsx';
import { useTourMessages } from '../i18n/tour-messages.ts';
import { useCatalog, useSession, useView } from '../state/session-context.tsx';
import './tour-steps.css';

/** The guided tour in the place of the scrubber: one stop, and the ways to the ones before and after it. */
export function TourSteps() {
  const { view } = useSession();
  const { steps } = useCatalog().story;
  const tour = useTourMessages();
  const embed = useEmbedMessages();
  const reached = useView((state) => state.tourStop);
  // Who chooses something else leaves the tour, and may come back to where they left it.
  const [left, setLeft] = useState(reached ?? 0);
  if (reached !== undefined && reached !== left) setLeft(reached);
  const stop = reached ?? left;
  const step = steps[stop];
  const { tourStopReached } = view.getState();
  return (
    <section className="tour-steps" aria-label={tour.heading} data-stop={reached === undefined ? undefined : stop + 1}>
      <button
        type="button"
        aria-label={embed.previousStop}
        aria-disabled={stop === 0}
        onClick={() => tourStopReached(Math.max(stop - 1, 0))}
      >
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M9 2L4 7l5 5" />
        </svg>
      </button>
      <div aria-live="polite">
        {reached === undefined ? (
          <button type="button" className="tour-steps-back" onClick={() => tourStopReached(stop)}>
            {embed.backToStop(tour.stop(stop + 1, steps.length))}
          </button>
        ) : (
          <>
            <p className="tour-steps-title">
              <span>{tour.stop(stop + 1, steps.length)}</span>{' '}
              <strong>{step && <StoryText of={step.title} or={tour.titleOf(stop + 1, '')} />}</strong>
            </p>
            <p>{step && <StoryText of={step.text} or={tour.nothingKnown} />}</p>
          </>
        )}
      </div>
      <button
        type="button"
        aria-label={embed.nextStop}
        aria-disabled={stop >= steps.length - 1}
        onClick={() => tourStopReached(Math.min(stop + 1, steps.length - 1))}
      >
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M5 2l5 5-5 5" />
        </svg>
      </button>
    </section>
  );
}
