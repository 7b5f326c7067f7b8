// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Amount, MarkAnimator } from '../../../src/map/mark-animator.ts';

const STILL = { flashes: false, ripples: false };

/** What the animator last said of each mark, and how often it said anything. */
function watch(reduced = false) {
  const amounts = new Map<string, number>();
  const ripples = new Map<number, number | undefined>();
  const said = { count: 0 };
  const animator = new MarkAnimator(
    {
      setAmount(mark: number, amount: Amount, value: number) {
        said.count += 1;
        amounts.set(`${mark} ${amount}`, value);
      },
      setRipple(mark: number, phase: number | undefined) {
        said.count += 1;
        ripples.set(mark, phase);
      },
    },
    () => reduced,
  );
  return { animator, amounts, ripples, said };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('MarkAnimator', () => {
  it('lets a mark glow in within 220 ms and out within 400, then rests', () => {
    const { animator, amounts, said } = watch();
    animator.enter(3, STILL);
    vi.advanceTimersByTime(110);
    expect(amounts.get('3 active')).toBeGreaterThan(0.5);
    expect(amounts.get('3 active')).toBeLessThan(1);
    vi.advanceTimersByTime(130);
    expect(amounts.get('3 active')).toBe(1);
    animator.leave(3);
    vi.advanceTimersByTime(300);
    expect(amounts.get('3 active')).toBeGreaterThan(0);
    vi.advanceTimersByTime(120);
    expect(amounts.get('3 active')).toBe(0);
    const { count } = said;
    vi.advanceTimersByTime(2_000);
    expect(said.count).toBe(count);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('turns round where it is when a mark leaves before it has come in', () => {
    const { animator, amounts } = watch();
    animator.enter(0, STILL);
    vi.advanceTimersByTime(60);
    const reached = amounts.get('0 active') ?? 0;
    animator.leave(0);
    vi.advanceTimersByTime(32);
    expect(amounts.get('0 active')).toBeLessThanOrEqual(reached);
    vi.advanceTimersByTime(500);
    expect(amounts.get('0 active')).toBe(0);
  });

  it('lets a strike flash once', () => {
    const { animator, amounts } = watch();
    animator.enter(0, { flashes: true, ripples: false });
    expect(amounts.get('0 flash')).toBe(1);
    vi.advanceTimersByTime(720);
    expect(amounts.get('0 flash')).toBe(0);
    expect(amounts.get('0 active')).toBe(1);
  });

  it('leaves no flash behind where the playhead hurries past', () => {
    const { animator, amounts } = watch();
    animator.enter(0, { flashes: true, ripples: false });
    vi.advanceTimersByTime(32);
    animator.leave(0);
    vi.advanceTimersByTime(420);
    expect(amounts.get('0 flash')).toBe(0);
  });

  it('ripples as long as an attack goes on, and stills the water after it', () => {
    const { animator, ripples } = watch();
    animator.enter(0, { flashes: false, ripples: true });
    vi.advanceTimersByTime(600);
    const before = ripples.get(0);
    vi.advanceTimersByTime(600);
    expect(ripples.get(0)).not.toBe(before);
    animator.leave(0);
    expect(ripples.get(0)).toBeUndefined();
    vi.advanceTimersByTime(1_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('with reduced motion reaches the same states at once and moves nothing', () => {
    const { animator, amounts, ripples } = watch(true);
    animator.enter(0, { flashes: true, ripples: true });
    expect(amounts.get('0 active')).toBe(1);
    expect(amounts.get('0 flash') ?? 0).toBe(0);
    animator.leave(0);
    expect(amounts.get('0 active')).toBe(0);
    expect(ripples.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says nothing more once it is destroyed', () => {
    const { animator, said } = watch();
    animator.enter(0, { flashes: true, ripples: true });
    animator.destroy();
    const { count } = said;
    vi.advanceTimersByTime(3_000);
    expect(said.count).toBe(count);
  });
});
