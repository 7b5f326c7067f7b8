import type { ClaimProof } from '../formats/prove-locators.ts';
import { useLaterMessages } from '../i18n/later-messages.ts';
import { failureWords } from './failure-words.ts';

/** The claims that a text does not bear out, in words, by the reason. */
export function FailingClaims({ claims }: { claims: readonly ClaimProof[] }) {
  const { proof: words } = useLaterMessages();
  const byReason = new Map<string, string[]>();
  for (const claim of claims) {
    const reason = failureWords(claim, words);
    if (reason === undefined) continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), words.at(claim.claim, claim.locator.paragraph)]);
  }
  if (byReason.size === 0) return null;
  return (
    <>
      <h4>{words.failures(claims.filter(({ holds }) => !holds).length)}</h4>
      <ul>
        {[...byReason].map(([reason, places]) => (
          <li key={reason}>
            <strong>{words.together(places)}</strong>: {reason}.
          </li>
        ))}
      </ul>
    </>
  );
}
