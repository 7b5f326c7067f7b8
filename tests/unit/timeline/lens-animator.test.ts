import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LENS_MS, LensAnimator, type LensFrame, lensFrameAt, moveClock } from '../../../src/timeline/lens-animator.ts';

const clock = fc.double({ min: 0, max: LENS_MS, noNaN: true });

describe('a moment of the switch', () => {
  it('goes as the picture of it: 16 in a hundred at 240 ms, 84 at 460', () => {
    expect(lensFrameAt(0)).toEqual({ share: 0, happenedLabels: 1, publicLabels: 0 });
    expect(lensFrameAt(240).share).toBeCloseTo(0.16, 2);
    expect(lensFrameAt(460).share).toBeCloseTo(0.84, 2);
    expect(lensFrameAt(LENS_MS)).toEqual({ share: 1, happenedLabels: 0, publicLabels: 1 });
  });

  it('has labels out by 120 ms, and in from 580', () => {
    expect(lensFrameAt(60).happenedLabels).toBeCloseTo(0.5);
    for (const at of [120, 350, 580]) expect(lensFrameAt(at)).toMatchObject({ happenedLabels: 0, publicLabels: 0 });
    expect(lensFrameAt(640).publicLabels).toBeCloseTo(0.5);
  });

  it('never jumps, nor goes back', () => {
    fc.assert(
      fc.property(clock, clock, (one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const moved = lensFrameAt(late).share - lensFrameAt(early).share;
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(((late - early) / LENS_MS) * 3 + 1e-9);
      }),
    );
  });
});

describe('a switch turned round', () => {
  it('goes on from where it is, the way it came', () => {
    fc.assert(
      fc.property(clock, fc.double({ min: 0, max: 100, noNaN: true }), (at, step) => {
        const forth = moveClock(at, step, 'public');
        expect(moveClock(at, 0, 'happened')).toBe(at);
        if (forth < LENS_MS) expect(moveClock(forth, step, 'happened')).toBeCloseTo(at, 6);
      }),
    );
  });

  it('is continuous over any frames and turns', () => {
    const frames = fc.array(fc.record({ elapsed: fc.double({ min: 0, max: 40, noNaN: true }), back: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(frames, (all) => {
        let at = 0;
        for (const { elapsed, back } of all) {
          const next = moveClock(at, elapsed, back ? 'happened' : 'public');
          const moved = Math.abs(lensFrameAt(next).share - lensFrameAt(at).share);
          expect(moved).toBeLessThanOrEqual((elapsed / LENS_MS) * 3 + 1e-9);
          at = next;
        }
      }),
    );
  });
});

describe('the animator', () => {
  const follow = (calm: boolean) => {
    const queue: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => queue.push(callback));
    vi.stubGlobal('cancelAnimationFrame', () => queue.splice(0));
    const drawn: LensFrame[] = [];
    let arrivals = 0;
    const animator = new LensAnimator(
      (frame) => drawn.push(frame),
      () => {
        arrivals += 1;
      },
      () => calm,
    );
    let now = 1000;
    const run = (frames: number) => {
      for (let at = 0; at < frames; at += 1) {
        now += 20;
        for (const callback of queue.splice(0)) callback(now);
      }
    };
    return { animator, drawn, run, arrivals: () => arrivals, waiting: () => queue.length };
  };

  it('arrives after 700 ms, and rests', () => {
    const { animator, drawn, run, arrivals, waiting } = follow(false);
    animator.standAt('happened');
    animator.turnTo('public');
    run(35);
    expect(arrivals()).toBe(0);
    run(1);
    expect([arrivals(), drawn.at(-1)?.share, waiting()]).toEqual([1, 1, 0]);
  });

  it('turns back mid-way, with one loop', () => {
    const { animator, drawn, run, arrivals, waiting } = follow(false);
    animator.standAt('happened');
    animator.turnTo('public');
    run(18);
    const far = drawn.at(-1)?.share ?? 0;
    animator.turnTo('happened');
    expect(drawn.at(-1)?.share).toBe(far);
    expect(waiting()).toBe(1);
    run(17);
    expect([arrivals(), drawn.at(-1)?.share]).toEqual([1, 0]);
  });

  it('shows the last frame at once to those who ask for little motion', () => {
    const { animator, drawn, arrivals, waiting } = follow(true);
    animator.standAt('happened');
    animator.turnTo('public');
    expect([drawn.map(({ share }) => share), arrivals(), waiting()]).toEqual([[0, 1], 1, 0]);
  });
});
