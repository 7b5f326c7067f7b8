import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRateLimit } from '../../../../src/embed/messages/rate-limit.ts';

const times = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 3000 })), {
    maxLength: 300,
  })
  .map((steps) => {
    let now = 0;
    return steps.map((step) => {
      now += step;
      return now;
    });
  });

it('lets no more through in any second than it says, and refuses nothing while there is room', () => {
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 20 }), (asked, most) => {
      const mayPass = createRateLimit(most, 1000);
      const passed: number[] = [];
      for (const now of asked) {
        const within = passed.filter((at) => now - at < 1000).length;
        expect(mayPass(now)).toBe(within < most);
        if (within < most) passed.push(now);
      }
    }),
  );
});

it('gives nothing for a clock that goes backwards', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 60, maxLength: 60 }), (asked) => {
      const mayPass = createRateLimit(50, 1000);
      expect(asked.filter((now) => mayPass(now))).toHaveLength(50);
    }),
  );
});
