import type { ReactNode } from 'react';
import { useText } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useTourMessages } from '../i18n/tour-messages.ts';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { TourMarks } from './tour-marks.tsx';
import { TourStops } from './tour-stops.tsx';
import { TourWays } from './tour-ways.tsx';

/** One stop of the tour. `evidence`, folded, stands below it. */
export function TourStop({ stop, evidence }: { stop: number; evidence?: ReactNode }) {
  const { view } = useSession();
  const catalog = useCatalog();
  const tour = useTourMessages();
  const text = useText();
  const { steps } = catalog.story;
  const step = steps[stop];
  if (!step) return null;
  const { tourLeft } = view.getState();
  const [question, ...others] = step.questions;
  return (
    <section className="tour-panel" aria-label={tour.heading} data-stop={stop + 1}>
      <header className="tour-head">
        <p>
          <strong>{tour.heading}</strong> {tour.stop(stop + 1, steps.length)}
        </p>
        <button type="button" className="tour-leave" onClick={tourLeft}>
          {tour.leave}
          <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      </header>
      <TourStops stop={stop} />
      <h2 className="tour-title">
        <StoryText of={step.title} or={tour.titleOf(stop + 1, '')} />
      </h2>
      <p className="tour-text">
        <StoryText of={step.text} or={tour.nothingKnown} />
      </p>
      <TourMarks step={step} />
      {question !== undefined && (
        <div className="tour-question">
          <h3>{tour.ask}</h3>
          <p>
            <StoryText of={question.ask} />
          </p>
          {others.map((other) => (
            <details key={text(other.ask)}>
              <summary>{tour.moreQuestions}</summary>
              <p>
                <StoryText of={other.ask} />
              </p>
            </details>
          ))}
        </div>
      )}
      <TourWays stop={stop} />
      {evidence !== undefined && (
        <div className="tour-evidence">
          <h2>{tour.evidence}</h2>
          {evidence}
        </div>
      )}
    </section>
  );
}
