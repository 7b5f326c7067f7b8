import type { EventId } from '../../domain/identifiers.ts';
import { inquireInto } from '../../domain/inquiry/inquire.ts';
import { ballotOfInquiry } from '../../domain/inquiry/inquiry-step.ts';
import type { Prose } from '../../domain/prose.ts';
import { useInquiryMessages } from '../../i18n/inquiry-messages.ts';
import { useCatalog } from '../../state/session-context.tsx';
import { listSpeakers } from './list-speakers.ts';

/** What a class votes on, and under which id its hands are kept. */
export interface Ballot {
  readonly id: string;
  readonly question: string;
  readonly choices: readonly Prose[];
}

/**
 * Whom a class would rather rely on, while it knows no names; of one account alone, how far. Undefined where nobody tells
 * of the event. The votes are the class's own: no score of a source comes of them.
 */
export function useInquiryBallot(event: EventId | undefined): Ballot | undefined {
  const catalog = useCatalog();
  const words = useInquiryMessages();
  const inquiry = event === undefined ? undefined : inquireInto(catalog, event);
  if (!inquiry) return undefined;
  const speakers = listSpeakers(inquiry);
  const id = ballotOfInquiry(inquiry.event);
  if (speakers.length === 0) return undefined;
  if (speakers.length === 1) return { id, question: words.voteOnOne, choices: words.reliance };
  return {
    id,
    question: words.vote,
    choices: [...speakers.map(({ number }) => words.account(number)), words.noneMore],
  };
}
