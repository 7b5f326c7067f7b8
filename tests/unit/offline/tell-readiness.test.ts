import { describe, expect, it } from 'vitest';
import { tellReadiness, type WorkerFacts } from '../../../src/offline/tell-readiness.ts';
import type { KeptStatus } from '../../../src/offline/worker-messages.ts';

const whole = (build: string): KeptStatus => ({ build, kept: 9, total: 9, missing: {} });
const half = (build: string): KeptStatus => ({ build, kept: 5, total: 9, missing: { maps: 1, languages: 3 } });
const nothing: WorkerFacts = {
  build: 'a',
  controller: undefined,
  active: undefined,
  waiting: undefined,
  progress: undefined,
  failed: false,
};

describe('whether a page is ready offline', () => {
  it('is not before anything is known, nor while files come', () => {
    expect(tellReadiness(nothing)).toEqual({ readiness: 'fetching', status: undefined, newer: false });
    expect(tellReadiness({ ...nothing, progress: half('a') })).toMatchObject({
      readiness: 'fetching',
      status: { kept: 5 },
    });
  });

  it('is not while all is kept but nothing answers for the page', () => {
    expect(tellReadiness({ ...nothing, active: whole('a') }).readiness).toBe('fetching');
  });

  it('is once all of its own build is kept and answered', () => {
    const facts = { ...nothing, active: whole('a'), controller: 'a' };
    expect(tellReadiness(facts)).toEqual({ readiness: 'ready', status: whole('a'), newer: false });
  });

  it('stays so while the next build comes, fails, or waits, which then is offered', () => {
    const facts = { ...nothing, active: whole('a'), controller: 'a', progress: half('b') };
    expect(tellReadiness(facts)).toMatchObject({ readiness: 'ready', newer: false });
    expect(tellReadiness({ ...facts, failed: true })).toMatchObject({ readiness: 'ready', newer: false });
    expect(tellReadiness({ ...facts, waiting: whole('b') })).toMatchObject({ readiness: 'ready', newer: true });
  });

  it('says what is missing where fetching failed, or the browser threw a part away', () => {
    expect(tellReadiness({ ...nothing, progress: half('a'), failed: true })).toMatchObject({
      readiness: 'failed',
      status: { missing: { maps: 1, languages: 3 } },
    });
    expect(tellReadiness({ ...nothing, active: half('a'), controller: 'a' }).readiness).toBe('failed');
  });

  it('never counts another build as its own: such a page is offered the one that is kept', () => {
    const facts = { ...nothing, active: whole('b'), controller: 'b' };
    expect(tellReadiness(facts)).toEqual({ readiness: 'failed', status: undefined, newer: true });
  });
});
