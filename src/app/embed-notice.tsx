import type { EmbedProblem } from '../embed/embed-query.ts';
import { useSpeech } from '../i18n/messages-context.tsx';
import type { AddressProblem } from '../state/address-query.ts';
import { useSession } from '../state/session-context.tsx';
import { describeAddressProblem } from './address-notice.ts';

interface Props {
  /** Of the view of the story, and of the embed itself. */
  readonly problems: readonly (AddressProblem | EmbedProblem)[];
}

/** Says to whoever put the embed here what its address asks for in vain: the rest of it holds. */
export function EmbedNotice({ problems }: Props) {
  const { whole } = useSession();
  const { messages, laterMessages } = useSpeech();
  const { notices } = messages.app;
  const details = problems.map((problem) =>
    'expected' in problem
      ? notices.brokenValue(problem.key, problem.value, problem.expected.join(' / '))
      : describeAddressProblem(problem, whole, messages, laterMessages),
  );
  return (
    <p className="embed-notice" role="status">
      <strong>{notices.brokenLink(problems.length)}</strong> {details.join(' ')}
    </p>
  );
}
