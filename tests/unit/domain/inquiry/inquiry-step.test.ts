import { expect, it } from 'vitest';
import {
  INQUIRY_STEPS,
  type InquiryPlace,
  isRevealed,
  turnInquiry,
} from '../../../../src/domain/inquiry/inquiry-step.ts';

const walk = (from: InquiryPlace, by: 1 | -1): readonly string[] => {
  const next = turnInquiry(from, by);
  return next ? [from.step, ...walk(next, by)] : [from.step];
};

it('goes through its steps either way, and past either end to the stop', () => {
  const steps = walk({ event: 'talks', step: 'questions' }, 1);
  expect(steps).toEqual(INQUIRY_STEPS);
  expect(walk({ event: 'talks', step: 'standings' }, -1)).toEqual([...INQUIRY_STEPS].reverse());
  // The class has shown its hands before it hears a name.
  expect(steps.findIndex((step) => isRevealed(step as InquiryPlace['step']))).toBe(steps.indexOf('hands') + 1);
});
