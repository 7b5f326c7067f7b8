// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { autoplay } from '../../../src/app/autoplay.ts';
import { checkCommand } from '../../../src/embed/messages/check-command.ts';
import { smallSession } from '../embed/messages/small-session.ts';

/** Tells the observer how much of the frame is seen; nobody hears it once the observer has let go. */
let show: (ratio: number) => void = () => {};
let system: EventTarget & { matches: boolean };

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: { intersectionRatio: number }[]) => void) {
        show = (intersectionRatio) => callback([{ intersectionRatio }]);
      }
      observe() {}
      disconnect() {
        show = () => {};
      }
    },
  );
  system = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('matchMedia', () => system);
});

function begin() {
  const session = smallSession();
  const frame = document.createElement('div');
  const { playback } = session;
  return { session, release: autoplay(session, frame), playback, playing: () => playback.getState().playing };
}

describe('a frame that plays by itself', () => {
  it('plays once half of it is seen, waits while less is, and goes on', () => {
    const { playing } = begin();
    show(0.3);
    expect(playing()).toBe(false);
    show(0.5);
    expect(playing()).toBe(true);
    show(0.2);
    expect(playing()).toBe(false);
    show(1);
    expect(playing()).toBe(true);
  });

  it('is left alone once somebody has paused it, in view or out of it', () => {
    for (const seen of [1, 0]) {
      const { playing, playback } = begin();
      show(1);
      show(seen);
      playback.getState().paused();
      show(0);
      show(1);
      expect(playing()).toBe(false);
    }
  });

  it('does not begin where it was paused, scrubbed or asked for an event before it was seen', () => {
    const acts: ((session: ReturnType<typeof smallSession>) => void)[] = [
      ({ playback }) => playback.getState().paused(),
      ({ playback }) => playback.getState().scrubbed(-Infinity),
      ({ selection }) => selection.getState().selected('talks', 'reader'),
    ];
    for (const act of acts) {
      const { session, playing } = begin();
      act(session);
      show(1);
      expect(playing()).toBe(false);
    }
  });

  it('does not begin again in view where a host has put it on a day, be it the same, while it was out of view', () => {
    for (const t of ['2024-01-10', '2024-01-12']) {
      const { session, playing } = begin();
      show(1);
      show(0);
      const checked = checkCommand(session, { id: 1, method: 'seek', params: { t } });
      if ('act' in checked) checked.act();
      show(1);
      expect([t, playing()]).toEqual([t, false]);
    }
  });

  it('waits out of view too where somebody pressed Play before it began', () => {
    const { playing, playback } = begin();
    playback.getState().playPressed();
    show(1);
    expect(playing()).toBe(true);
    show(0);
    expect(playing()).toBe(false);
    show(1);
    expect(playing()).toBe(true);
  });

  it('does not play again what has come to its end', () => {
    const { playing, playback } = begin();
    show(1);
    playback.getState().played(Infinity);
    show(0);
    show(1);
    expect(playing()).toBe(false);
  });

  it('stops for good where motion becomes unwelcome', () => {
    const { playing } = begin();
    show(1);
    system.matches = true;
    system.dispatchEvent(new Event('change'));
    expect(playing()).toBe(false);
    show(0);
    show(1);
    expect(playing()).toBe(false);
  });

  it('lets go with the page', () => {
    const { playing, release } = begin();
    release();
    show(1);
    expect(playing()).toBe(false);
  });
});
