import type { ChainRow } from '../../domain/chain-rows.ts';
import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';
import { useDateWords } from '../../i18n/messages-context.tsx';
import { usePresentMessages } from '../../i18n/present-messages.ts';
import { StoryText } from '../../i18n/story-text.tsx';
import { useCatalog } from '../../state/session-context.tsx';
import type { Speaker } from './list-speakers.ts';

interface Props {
  readonly speaker: Speaker;
  /** By which way it came to tell; absent for an account outside the reports. */
  readonly chain: ChainRow | undefined;
  /** That were shown for it. */
  readonly hands: number;
}

/** What an account was called, whose it is, from what day, and on whom it rests. */
export function NamedAccount({ speaker: { origin, number, outside }, chain, hands }: Props) {
  const source = useCatalog().sources.get(origin);
  const words = useInquiryMessages();
  const slides = usePresentMessages();
  const dates = useDateWords();
  const root = chain?.root ?? chain?.unnamed;
  return (
    <li>
      <p className="inquiry-was">
        <span>{words.account(number)}</span>
        {hands > 0 && <strong>{slides.hands(hands)}</strong>}
      </p>
      <p className="inquiry-name">
        <StoryText of={source?.name ?? origin} />
      </p>
      <p>{source?.published === undefined ? words.context.noDay : dates.iso(source.published)}</p>
      {outside && <p>{words.outside}</p>}
      {root && (
        <p className="inquiry-root">
          <StoryText of={root.text} />
        </p>
      )}
    </li>
  );
}
