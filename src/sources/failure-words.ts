import type { ClaimProof } from '../formats/prove-locators.ts';
import type { AllMessages } from '../i18n/later-english.ts';

/** Why a claim does not hold in a text; undefined where it does. */
export function failureWords({ holds, findings }: ClaimProof, { reasons }: AllMessages['proof']) {
  if (holds) return undefined;
  const failures = findings.filter(({ severity }) => severity === 'failure');
  return failures.map(({ kind }) => reasons[kind]).join('; ');
}
