import type { ClaimId } from '../domain/identifiers.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { SaidOtherwise } from '../ui/said-otherwise.tsx';

/** A claim and its paragraph: "A07 ¶2", said "A07, paragraph 2". */
export function ClaimPlace({ claim, paragraph }: { claim: ClaimId; paragraph: number }) {
  const { evidence, proof, punctuation } = useLaterMessages();
  return (
    <SaidOtherwise
      shown={proof.at(claim, paragraph)}
      said={`${claim}${punctuation.comma}${evidence.citation.paragraph(paragraph)}`}
    />
  );
}
