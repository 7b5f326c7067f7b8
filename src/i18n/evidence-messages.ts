import { evidence } from './en/evidence.ts';
import { evidenceDetails } from './en/evidence-details.ts';
import { useSpeech } from './messages-context.tsx';
import type { Speech } from './speech.ts';

const all = { ...evidence, ...evidenceDetails };
export type EvidenceMessages = typeof all;

/** The words of an event’s claims, with those of the panel’s head: they come with the code that shows them. */
function evidenceMessagesOf({ laterMessages }: Pick<Speech, 'laterMessages'>): EvidenceMessages {
  return laterMessages?.evidence ?? all;
}

export function useEvidenceMessages(): EvidenceMessages {
  return evidenceMessagesOf(useSpeech());
}
