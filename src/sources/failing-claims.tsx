import type { ClaimProof } from '../formats/prove-locators.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { SaidOtherwise } from '../ui/said-otherwise.tsx';
import { failureWords } from './failure-words.ts';

/** The claims that a text does not bear out, in words, by the reason. */
export function FailingClaims({ claims }: { claims: readonly ClaimProof[] }) {
  const { proof: words, evidence } = useLaterMessages();
  const byReason = new Map<string, ClaimProof[]>();
  for (const claim of claims) {
    const reason = failureWords(claim, words);
    if (reason === undefined) continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), claim]);
  }
  if (byReason.size === 0) return null;
  return (
    <>
      <h4>{words.failures(claims.filter(({ holds }) => !holds).length)}</h4>
      <ul>
        {[...byReason].map(([reason, failing]) => (
          <li key={reason}>
            <strong>
              <SaidOtherwise
                shown={words.together(failing.map(({ claim, locator }) => words.at(claim, locator.paragraph)))}
                said={words.together(
                  failing.map(({ claim, locator }) => `${claim}, ${evidence.citation.paragraph(locator.paragraph)}`),
                )}
              />
            </strong>
            : {reason}.
          </li>
        ))}
      </ul>
    </>
  );
}
