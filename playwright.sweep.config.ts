import base, { SWEEPS } from './playwright.config.ts';

// For the specs that make more of their table then.
process.env['BACKCHANNEL_SWEEP'] = '1';

/** What takes too long for every change: about as long again as `npm run browser`. */
export default {
  ...base,
  testIgnore: [],
  testMatch: [...SWEEPS, '**/accessibility.spec.ts', '**/languages.spec.ts'],
};
