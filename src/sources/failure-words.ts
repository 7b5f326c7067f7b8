import type { ClaimProof } from '../formats/prove-locators.ts';
import type { Messages } from '../i18n/messages.ts';

/** Why a claim does not hold in a text; undefined where it does. */
export function failureWords({ holds, findings }: ClaimProof, { reasons }: Messages['sources']['proof']) {
  if (holds) return undefined;
  const failures = findings.filter(({ severity }) => severity === 'failure');
  return failures.map(({ kind }) => reasons[kind]).join('; ');
}
