import { expect, it } from 'vitest';
import { startPlaybackClock } from '../../../src/state/playback-clock.ts';
import { createSession } from '../../../src/state/session.ts';
import { compileDated } from '../domain/small-story.ts';

/** Frames that come when the test says so, however long the machine took. */
function createFrames() {
  let time = 0;
  let asked = 0;
  const waiting = new Map<number, (now: number) => void>();
  return {
    now: () => time,
    waiting: () => waiting.size,
    request: (callback: (now: number) => void) => {
      asked += 1;
      waiting.set(asked, callback);
      return asked;
    },
    cancel: (handle: number) => {
      waiting.delete(handle);
    },
    /** Time passes; the frame that comes then began `late` ms ago. */
    pass(length: number, late = 0) {
      time += length;
      const callbacks = [...waiting.values()];
      waiting.clear();
      for (const callback of callbacks) callback(time - late);
    },
  };
}

function play(frameLength: number, total: number): number {
  const { knowledge, playback } = createSession(compileDated('once', '2024-02-10'));
  const frames = createFrames();
  startPlaybackClock(knowledge, playback, frames);
  playback.getState().playPressed();
  for (let passed = 0; passed < total; passed += frameLength) frames.pass(frameLength);
  return playback.getState().position;
}

it('reaches the same moment with many frames or few', () => {
  expect(play(16, 1_600)).toBeCloseTo(play(400, 1_600), -3);
});

it('asks for one frame at a time, and for none once it rests', () => {
  const { knowledge, playback } = createSession(compileDated('once', '2024-02-10'));
  const frames = createFrames();
  const stop = startPlaybackClock(knowledge, playback, frames);
  expect(frames.waiting()).toBe(0);
  playback.getState().playPressed();
  for (let frame = 0; frame < 5; frame += 1) {
    frames.pass(16);
    expect(frames.waiting()).toBe(1);
  }
  playback.getState().paused();
  playback.getState().playPressed();
  expect(frames.waiting()).toBe(1);
  playback.getState().paused();
  expect(frames.waiting()).toBe(0);
  playback.getState().playPressed();
  stop();
  expect(frames.waiting()).toBe(0);
});

it('never goes back, though a frame began before the press that asked for it', () => {
  const { knowledge, playback } = createSession(compileDated('once', '2024-02-10'));
  const frames = createFrames();
  startPlaybackClock(knowledge, playback, frames);
  frames.pass(1_000);
  playback.getState().playPressed();
  let before = playback.getState().position;
  for (const late of [800, 790, 10, 5]) {
    frames.pass(4, late);
    expect(playback.getState().position).toBeGreaterThanOrEqual(before);
    before = playback.getState().position;
  }
});

it('ends at the end and stops there', () => {
  const { knowledge, playback } = createSession(compileDated('once', '2024-02-10'));
  const frames = createFrames();
  startPlaybackClock(knowledge, playback, frames);
  playback.getState().playPressed();
  frames.pass(10_000_000);
  const { playing, position } = playback.getState();
  expect(playing).toBe(false);
  expect(new Date(position).toISOString()).toBe('2024-03-31T08:00:00.000Z');
});

it('pauses when the playhead is taken hold of, and resumes where it was', () => {
  const { knowledge, playback } = createSession(compileDated('once', '2024-02-10'));
  const frames = createFrames();
  startPlaybackClock(knowledge, playback, frames);
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
  const { knowledge, playback } = createSession(compileDated('once', '2024-02-10'));
  const frames = createFrames();
  startPlaybackClock(knowledge, playback, frames);
  playback.getState().speedChosen(4);
  playback.getState().playPressed();
  const from = playback.getState().position;
  frames.pass(100);
  const fast = playback.getState().position - from;
  expect(fast).toBeGreaterThan(0);
  expect(fast / (play(100, 100) - from)).toBeCloseTo(4, 1);
});
