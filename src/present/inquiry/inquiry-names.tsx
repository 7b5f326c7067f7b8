import type { Inquiry } from '../../domain/inquiry/inquire.ts';
import { ballotOfInquiry } from '../../domain/inquiry/inquiry-step.ts';
import { ownValue } from '../../domain/own-value.ts';
import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';
import { useTalk } from '../../state/talk-context.tsx';
import { listSpeakers } from './list-speakers.ts';
import { NamedAccount } from './named-account.tsx';

/** Whose each account is, with the hands it had; then whether they are as many witnesses as they are accounts. */
export function InquiryNames({ inquiry }: { inquiry: Inquiry }) {
  const { sourcing: words, corroboration } = useInquiryMessages();
  const hands = useTalk((state) => ownValue(state.hands, ballotOfInquiry(inquiry.event)));
  const { sourcing } = inquiry;
  const speakers = listSpeakers(inquiry);
  const reports = inquiry.corroboration.origins.length;
  return (
    <>
      <ul className="inquiry-names">
        {speakers.map((speaker, index) => (
          <NamedAccount
            key={speaker.origin}
            speaker={speaker}
            chain={sourcing.chains.find(({ origin }) => origin === speaker.origin)}
            hands={speakers.length > 1 ? (hands?.[index] ?? 0) : 0}
          />
        ))}
      </ul>
      <ul className="inquiry-conclusions">
        {sourcing.shared && <li>{words.sameRoot(sourcing.chains.length)}</li>}
        {sourcing.creditsEarlier && <li>{words.credits}</li>}
        {reports === 1 && <li>{corroboration.oneOrigin}</li>}
        {reports === 0 && <li>{corroboration.noReport}</li>}
        {sourcing.nameless.length > 0 && <li>{words.nameless(sourcing.nameless.length)}</li>}
      </ul>
    </>
  );
}
