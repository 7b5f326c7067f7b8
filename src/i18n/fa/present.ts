import type { AllMessages } from '../later-english.ts';
import { number } from './counts.ts';

export const present: AllMessages['present'] = {
  stopOf: (stop, count) => `${number(stop)} از ${number(count)}`,
  previous: 'قبلی',
  next: 'بعدی',
};
