import type { ClaimProof } from '../formats/prove-locators.ts';
import type { LaterMessages } from '../i18n/later-messages.ts';

/** Why a claim does not hold in a text; undefined where it does. */
export function failureWords({ holds, findings }: ClaimProof, { reasons }: LaterMessages['proof']) {
  if (holds) return undefined;
  const failures = findings.filter(({ severity }) => severity === 'failure');
  return failures.map(({ kind }) => reasons[kind]).join('; ');
}
