import type { Inquiry } from '../../domain/inquiry/inquire.ts';
import { ballotOfInquiry } from '../../domain/inquiry/inquiry-step.ts';
import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';
import { useDateWords } from '../../i18n/messages-context.tsx';
import { usePresentMessages } from '../../i18n/present-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useCatalog } from '../../state/session-context.tsx';
import { useTalk } from '../../state/talk-context.tsx';
import { HistorianPrompts } from '../../testimony/historian-prompts.tsx';
import { listSpeakers } from './list-speakers.ts';

/** Whose each account is, with the hands it had; then on whom they rest. */
export function InquiryNames({ inquiry }: { inquiry: Inquiry }) {
  const { sources } = useCatalog();
  const words = useInquiryMessages();
  const slides = usePresentMessages();
  const dates = useDateWords();
  const hands = useTalk((state) => state.hands[ballotOfInquiry(inquiry.event)]);
  const speakers = listSpeakers(inquiry);
  return (
    <>
      <ul className="inquiry-names" data-columns={Math.min(speakers.length, 3)}>
        {speakers.map(({ origin, number, outside }, index) => {
          const source = sources.get(origin);
          const count = speakers.length > 1 ? (hands?.[index] ?? 0) : 0;
          return (
            <li key={origin}>
              <p>
                {words.account(number)}
                {outside && `, ${words.outside}`}
              </p>
              <p className="inquiry-name">
                <StoryText of={source?.name ?? origin} />
              </p>
              <p>
                {source?.published !== undefined && dates.iso(source.published)}
                {count > 0 && <strong> {slides.hands(count)}</strong>}
              </p>
            </li>
          );
        })}
      </ul>
      <HistorianPrompts event={inquiry.event} level={4} only="sourcing" />
    </>
  );
}
