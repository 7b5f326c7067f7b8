import { describeLoss } from '../domain/knowledge-loss.ts';
import { useMessages } from '../i18n/messages-context.tsx';
import { useCatalog } from '../state/session-context.tsx';
import { useWiderKnowledge } from '../state/use-wider-knowledge.ts';

/** What a choice of sources costs, as the end of a line that says what is chosen. */
export function SourcesLoss() {
  const { events, punctuation } = useMessages();
  const { events: lost, lessExact } = describeLoss(useWiderKnowledge(), useCatalog());
  if (lost.length + lessExact.length === 0) return null;
  return `${punctuation.semicolon}${events.lost(lost.length, lessExact.length)}`;
}
