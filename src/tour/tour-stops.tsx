import { useText } from '../i18n/messages-context.tsx';
import { useTourMessages } from '../i18n/tour-messages.ts';
import { useCatalog, useSession } from '../state/session-context.tsx';
import { LaneMark } from '../ui/lane-mark.tsx';
import './tour-stops.css';

/** The stops on one line: those behind solid, the one here larger, those ahead hollow. Each is a way to go there. */
export function TourStops({ stop }: { stop: number | undefined }) {
  const { view } = useSession();
  const catalog = useCatalog();
  const tour = useTourMessages();
  const text = useText();
  const { steps, lanes } = catalog.story;
  return (
    <ol className="tour-stops" aria-label={tour.stops}>
      {steps.map((step, index) => {
        const event = catalog.byId.get(step.events[0] ?? '')?.event;
        const lane = lanes.findIndex(({ id }) => id === event?.lane);
        return (
          <li key={step.id} className={index <= (stop ?? -1) ? 'tour-stop-reached' : undefined}>
            <button
              type="button"
              className="tour-stop"
              aria-label={tour.stopNamed(index + 1, text(step.title))}
              title={tour.stopNamed(index + 1, text(step.title))}
              aria-current={index === stop ? 'step' : undefined}
              onClick={() => view.getState().tourStopReached(index)}
            >
              <LaneMark
                shape={lanes[lane]?.shape ?? 'circle'}
                lane={Math.max(lane, 0)}
                state={index <= (stop ?? -1) ? 'active' : 'future'}
              />
            </button>
          </li>
        );
      })}
    </ol>
  );
}
