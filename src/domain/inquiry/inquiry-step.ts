import type { EventId } from '../identifiers.ts';

/**
 * What a class sees of an inquiry into an event, one after the other: the four questions alone, what the accounts say to
 * each with their names covered, hands for whom to rely on, then the names, and how the accounts stand to each other.
 */
export const INQUIRY_STEPS = [
  'questions',
  'sourcing',
  'context',
  'corroboration',
  'reading',
  'hands',
  'names',
  'standings',
] as const;

export type InquiryStep = (typeof INQUIRY_STEPS)[number];

/** The event that a class inquires into, and how far it has come. */
export interface InquiryPlace {
  readonly event: EventId;
  readonly step: InquiryStep;
}

/** One step on (1) or back (-1); undefined past either end, where an inquiry leads back to its stop. */
export function turnInquiry({ event, step }: InquiryPlace, by: 1 | -1): InquiryPlace | undefined {
  const next = INQUIRY_STEPS[INQUIRY_STEPS.indexOf(step) + by];
  return next && { event, step: next };
}

/** Whether accounts have their names by then. */
export function isRevealed(step: InquiryStep): boolean {
  return step === 'names' || step === 'standings';
}

/** What the hands that a class shows on an event are kept under, beside those of the stops. */
export function ballotOfInquiry(event: EventId): string {
  return `inquiry:${event}`;
}
