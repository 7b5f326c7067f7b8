import { useDateWords } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useTourMessages } from '../i18n/tour-messages.ts';
import { useCatalog, useSession } from '../state/session-context.tsx';

/** Back and on. The last stop's way on leaves the tour. */
export function TourWays({ stop }: { stop: number }) {
  const { view } = useSession();
  const catalog = useCatalog();
  const tour = useTourMessages();
  const dates = useDateWords();
  const { steps } = catalog.story;
  const previous = steps[stop - 1];
  const next = steps[stop + 1];
  const { tourStopReached, tourLeft } = view.getState();
  return (
    <div className="tour-ways">
      <button type="button" className="tour-way" disabled={!previous} onClick={() => tourStopReached(stop - 1)}>
        <svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
          <path d="M17 6H1.6M6 1.4L1.4 6 6 10.6" />
        </svg>
        <span>
          <span className="tour-way-number">{previous ? tour.previous(stop) : tour.first}</span>{' '}
          <span className="tour-way-title">
            {previous && <StoryText of={previous.title} or={tour.titleOf(stop, '')} />}
          </span>
        </span>
      </button>
      <button
        type="button"
        className="tour-way tour-way-on"
        onClick={() => (next ? tourStopReached(stop + 1) : tourLeft())}
      >
        <span>
          <span className="tour-way-number">{next ? tour.next(stop + 2, dates.isoShort(next.day)) : tour.end}</span>{' '}
          <span className="tour-way-title">
            {next ? <StoryText of={next.title} or={tour.titleOf(stop + 2, '')} /> : tour.endOfTour}
          </span>
        </span>
        <svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
          <path d="M1 6h15.4M12 1.4L16.6 6 12 10.6" />
        </svg>
      </button>
    </div>
  );
}
