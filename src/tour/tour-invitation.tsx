import { useMessages } from '../i18n/messages-context.tsx';
import { StoryText } from '../i18n/story-text.tsx';
import { useCatalog, useSession } from '../state/session-context.tsx';

/** The tour before it has begun: its stops by title, and the way in. */
export function TourInvitation() {
  const { view } = useSession();
  const catalog = useCatalog();
  const { tour } = useMessages();
  const { steps } = catalog.story;
  const { tourStopReached } = view.getState();
  return (
    <section className="tour-panel" aria-label={tour.heading}>
      <h2 className="tour-title">{tour.heading}</h2>
      <p className="tour-text">{tour.invitation(steps.length)}</p>
      <button type="button" className="button button-primary" onClick={() => tourStopReached(0)}>
        {tour.begin}
      </button>
      <ol className="tour-contents" aria-label={tour.stops}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button type="button" onClick={() => tourStopReached(index)}>
              <StoryText of={step.title} or={tour.titleOf(index + 1, '')} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
