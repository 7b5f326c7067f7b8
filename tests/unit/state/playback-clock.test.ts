import { expect, it } from 'vitest';
import { startPlaybackClock } from '../../../src/state/playback-clock.ts';
import { createSession } from '../../../src/state/session.ts';
import { compileDated } from '../domain/small-story.ts';

/** Frames that come when the test says so, however long the machine took. */
function createFrames() {
  let time = 0;
  let waiting: ((now: number) => void) | undefined;
  return {
    now: () => time,
    request: (callback: (now: number) => void) => {
      waiting = callback;
      return 1;
    },
    cancel: () => {
      waiting = undefined;
    },
    pass(length: number) {
      time += length;
      const callback = waiting;
      waiting = undefined;
      callback?.(time);
    },
  };
}

function play(frameLength: number, total: number): number {
  const { catalog, playback } = createSession(compileDated('once', '2024-02-10'));
  const frames = createFrames();
  startPlaybackClock(catalog, playback, frames);
  playback.getState().playPressed();
  for (let passed = 0; passed < total; passed += frameLength) frames.pass(frameLength);
  return playback.getState().position;
}

it('reaches the same moment with many frames or few', () => {
  expect(play(16, 1_600)).toBeCloseTo(play(400, 1_600), -3);
});

it('ends at the end and stops there', () => {
  const { catalog, playback } = createSession(compileDated('once', '2024-02-10'));
  const frames = createFrames();
  startPlaybackClock(catalog, playback, frames);
  playback.getState().playPressed();
  frames.pass(10_000_000);
  const { playing, position } = playback.getState();
  expect(playing).toBe(false);
  expect(new Date(position).toISOString()).toBe('2024-03-31T08:00:00.000Z');
});

it('pauses when the playhead is taken hold of, and resumes where it was', () => {
  const { catalog, playback } = createSession(compileDated('once', '2024-02-10'));
  const frames = createFrames();
  startPlaybackClock(catalog, playback, frames);
  playback.getState().playPressed();
  frames.pass(500);
  playback.getState().scrubbed(Date.parse('2023-06-01T12:00+04:00'));
  expect(playback.getState().playing).toBe(false);
  frames.pass(500);
  expect(playback.getState().position).toBe(Date.parse('2023-06-01T12:00+04:00'));
  playback.getState().playPressed();
  frames.pass(200);
  expect(playback.getState().position).toBeGreaterThan(Date.parse('2023-06-01T12:00+04:00'));
});

it('goes faster at a higher speed', () => {
  const { catalog, playback } = createSession(compileDated('once', '2024-02-10'));
  const frames = createFrames();
  startPlaybackClock(catalog, playback, frames);
  playback.getState().speedChosen(4);
  playback.getState().playPressed();
  const from = playback.getState().position;
  frames.pass(100);
  const fast = playback.getState().position - from;
  expect(fast).toBeGreaterThan(0);
  expect(fast / (play(100, 100) - from)).toBeCloseTo(4, 1);
});
