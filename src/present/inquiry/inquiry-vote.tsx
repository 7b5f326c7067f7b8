import type { Inquiry } from '../../domain/inquiry/inquire.ts';
import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';
import { HandsCount } from '../hands-count.tsx';
import { TopicTable } from './topic-table.tsx';
import { useInquiryBallot } from './use-ballot.ts';

/** What the class votes on, under the weightiest of what it read. */
export function InquiryVote({ inquiry }: { inquiry: Inquiry }) {
  const { corroboration } = useInquiryMessages();
  const ballot = useInquiryBallot(inquiry.event);
  if (!ballot) return <p>{corroboration.noReport}</p>;
  const { id, question, choices } = ballot;
  return (
    <>
      <h4 className="inquiry-vote">{question}</h4>
      <TopicTable inquiry={inquiry} revealed={false} lines={10 - 1.4 * (choices.length - 2)} />
      <HandsCount stop={id} choices={choices} counting />
    </>
  );
}
