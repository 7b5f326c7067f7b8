import { describe, expect, it } from 'vitest';
import { startPlaybackClock } from '../../../src/state/playback-clock.ts';
import { createSession } from '../../../src/state/session.ts';
import { compileDated } from '../domain/small-story.ts';
import { createSurroundings } from './made-surroundings.ts';

function play(frameLength: number, total: number): number {
  const session = createSession(compileDated('once', '2024-02-10'));
  const { playback } = session;
  const frames = createSurroundings();
  startPlaybackClock(session, frames.surroundings);
  playback.getState().playPressed();
  for (let passed = 0; passed < total; passed += frameLength) frames.pass(frameLength);
  return playback.getState().position;
}

it('reaches the same moment with many frames or few', () => {
  expect(play(16, 1_600)).toBeCloseTo(play(400, 1_600), -3);
});

it('asks for one frame at a time, and for none once it rests', () => {
  const session = createSession(compileDated('once', '2024-02-10'));
  const { playback } = session;
  const frames = createSurroundings();
  const stop = startPlaybackClock(session, frames.surroundings);
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
  const session = createSession(compileDated('once', '2024-02-10'));
  const { playback } = session;
  const frames = createSurroundings();
  startPlaybackClock(session, frames.surroundings);
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
  const session = createSession(compileDated('once', '2024-02-10'));
  const { playback } = session;
  const frames = createSurroundings();
  startPlaybackClock(session, frames.surroundings);
  playback.getState().playPressed();
  frames.pass(10_000_000);
  const { playing, position } = playback.getState();
  expect(playing).toBe(false);
  expect(new Date(position).toISOString()).toBe('2024-03-31T08:00:00.000Z');
});

it('pauses when the playhead is taken hold of, and resumes where it was', () => {
  const session = createSession(compileDated('once', '2024-02-10'));
  const { playback } = session;
  const frames = createSurroundings();
  startPlaybackClock(session, frames.surroundings);
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
  const session = createSession(compileDated('once', '2024-02-10'));
  const { playback } = session;
  const frames = createSurroundings();
  startPlaybackClock(session, frames.surroundings);
  playback.getState().speedChosen(4);
  playback.getState().playPressed();
  const from = playback.getState().position;
  frames.pass(100);
  const fast = playback.getState().position - from;
  expect(fast).toBeGreaterThan(0);
  expect(fast / (play(100, 100) - from)).toBeCloseTo(4, 1);
});

it('waits while nobody can see the page, and goes on from where it was', () => {
  const session = createSession(compileDated('once', '2024-02-10'));
  const { playback } = session;
  const frames = createSurroundings();
  startPlaybackClock(session, frames.surroundings);
  playback.getState().playPressed();
  frames.pass(100);
  frames.hide(true);
  expect(frames.waiting()).toBe(0);
  const left = playback.getState().position;
  frames.pass(3_600_000);
  expect(playback.getState()).toMatchObject({ position: left, playing: true });
  frames.hide(false);
  frames.pass(16);
  const moved = playback.getState().position - left;
  expect(moved).toBeGreaterThan(0);
  expect(moved).toBeLessThanOrEqual(play(16, 16) - play(16, 0) + 86_400_000);
});

describe('where nothing may move by itself', () => {
  function playStill() {
    const session = createSession(compileDated('once', '2024-02-10'));
    const { playback } = session;
    const time = createSurroundings();
    time.beStill(true);
    startPlaybackClock(session, time.surroundings);
    const days: string[] = [];
    playback.subscribe(({ position }) => {
      const day = new Date(position + 4 * 3_600_000).toISOString().slice(0, 10);
      if (day !== days.at(-1)) days.push(day);
    });
    return { session, playback, time, days };
  }

  it('steps from state to state, and asks for no frame', () => {
    const { playback, time, days } = playStill();
    playback.getState().scrubbed(Date.parse('2024-01-10T12:00+04:00'));
    playback.getState().playPressed();
    const waits: number[] = [];
    for (;;) {
      expect(time.waiting()).toBe(0);
      const waited = time.passToTimer();
      if (waited === undefined) break;
      waits.push(waited);
    }
    expect(days.slice(-3)).toEqual(['2024-02-10', '2024-02-11', '2024-03-31']);
    expect(playback.getState().playing).toBe(false);
    // The day of an event is shown for as long as its headline takes to read.
    expect(waits.at(-2)).toBeGreaterThanOrEqual(3_000);
    for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(1_500);
  });

  it('stops when the playhead is taken hold of, and while nobody looks', () => {
    const { playback, time } = playStill();
    playback.getState().playPressed();
    expect(time.timers()).toBe(1);
    time.hide(true);
    expect(time.timers()).toBe(0);
    time.hide(false);
    expect(time.timers()).toBe(1);
    playback.getState().scrubbed(Date.parse('2023-06-01T12:00+04:00'));
    expect(time.timers()).toBe(0);
  });

  it('goes over from frames to steps in the midst of it', () => {
    const { playback, time } = playStill();
    time.beStill(false);
    playback.getState().playPressed();
    expect([time.waiting(), time.timers()]).toEqual([1, 0]);
    time.beStill(true);
    expect([time.waiting(), time.timers()]).toEqual([0, 1]);
  });
});
