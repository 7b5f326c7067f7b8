import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useTalkStore } from '../../state/talk-context.tsx';
import { Sheet } from '../sheet.tsx';
import { useStop } from '../use-stop.ts';
import './inquiry-sheet.css';

/** Asks into which event of the stop the class is to inquire. */
export function InquirySheet({ onClosed }: { onClosed: () => void }) {
  const talk = useTalkStore();
  const words = useInquiryMessages();
  const records = useStop()?.records ?? [];
  return (
    <Sheet title={records.length > 0 ? words.choose : words.chart} name="inquiry" onClosed={onClosed}>
      {records.length === 0 && <p>{words.noEvent}</p>}
      <ul className="inquiry-events">
        {records.map(({ id, event }) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              onClick={() => {
                onClosed();
                talk.getState().inquiryBegan(id);
              }}
            >
              <StoryText of={event.title} />
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
