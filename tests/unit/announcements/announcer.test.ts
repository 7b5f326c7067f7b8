import { describe, expect, it } from 'vitest';
import { createAnnouncer } from '../../../src/announcements/announcer.ts';
import { createTestTimer } from './test-timer.ts';

function listen() {
  const timer = createTestTimer();
  const said: { at: number; words: string }[] = [];
  const announcer = createAnnouncer((words) => said.push({ at: timer.now(), words }), timer);
  const heard = () => said.filter(({ words }) => words !== '').map(({ words }) => words);
  return { timer, announcer, said, heard };
}

describe('the announcer', () => {
  it('says one headline in 500 ms at most, the last that was asked for', () => {
    const { timer, announcer, said, heard } = listen();
    for (let step = 0; step <= 200; step += 1) {
      announcer.ask(1, () => `day ${step}`);
      timer.pass(16);
    }
    timer.pass(1000);
    const times = said.filter(({ words }) => words !== '').map(({ at }) => at);
    expect(times.length).toBeGreaterThan(5);
    for (let at = 1; at < times.length; at += 1) {
      expect((times[at] ?? 0) - (times[at - 1] ?? 0)).toBeGreaterThanOrEqual(500);
    }
    expect(heard().at(-1)).toBe('day 200');
  });

  it('says the higher of what happens together, whichever came first', () => {
    const { timer, announcer, heard } = listen();
    announcer.ask(2, () => 'high');
    announcer.ask(1, () => 'low');
    timer.pass(100);
    expect(heard()).toEqual(['high']);
  });

  it('words a headline when its turn comes, and keeps silent where there is nothing left to say', () => {
    const { timer, announcer, heard } = listen();
    let words = 'early';
    announcer.ask(1, () => words);
    words = 'late';
    timer.pass(100);
    announcer.ask(1, () => '');
    timer.pass(1000);
    expect(heard()).toEqual(['late']);
  });

  it('takes out of the page what was said, and says nothing once it is stopped', () => {
    const { timer, announcer, said } = listen();
    announcer.ask(1, () => 'said');
    timer.pass(10_000);
    expect(said.at(-1)?.words).toBe('');
    announcer.ask(1, () => 'never');
    announcer.stop();
    timer.pass(10_000);
    expect(said.map(({ words }) => words)).toEqual(['said', '']);
  });
});
