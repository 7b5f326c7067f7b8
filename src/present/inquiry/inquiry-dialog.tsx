import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useTalkStore } from '../../state/talk-context.tsx';
import { TalkDialog } from '../talk-dialog.tsx';
import { useStop } from '../use-stop.ts';
import './inquiry-dialog.css';

/** Asks into which event of the stop the class is to inquire. */
export function InquiryDialog({ onClosed }: { onClosed: () => void }) {
  const talk = useTalkStore();
  const words = useInquiryMessages();
  const records = useStop()?.records ?? [];
  return (
    <TalkDialog title={records.length > 0 ? words.choose : words.chart} name="inquiry" onClosed={onClosed}>
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
    </TalkDialog>
  );
}
