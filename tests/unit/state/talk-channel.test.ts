import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, move } from './talk-moves.ts';
import { type OpenWindow, TalkNetwork } from './talk-network.ts';

function openTwo() {
  const network = new TalkNetwork();
  const projected = network.open('class');
  const laptop = network.open('presenter');
  network.settle();
  return { network, projected, laptop };
}

describe('the windows of a talk', () => {
  it('agree, whatever is done in each and however late they hear of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3 }), fc.array(move, { maxLength: 30 }), (count, moves) => {
        const network = new TalkNetwork();
        network.open('class');
        for (let at = 1; at < count; at += 1) network.open('presenter');
        for (const happens of moves) happens(network);
        network.settle();
        const [first, ...others] = network.windows.map((window) => window.agreed());
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['the projected screen', 'projected', 'laptop'],
    ['the laptop', 'laptop', 'projected'],
  ] as const)('hear of step, playhead, lens, camera and black from %s', (_, at, there) => {
    const windows = openTwo();
    const [here, other] = [windows[at], windows[there]];
    const heard = () => {
      windows.network.settle();
      return other.agreed();
    };
    here.talk.getState().wentTo({ stop: 3, part: 1 });
    expect(heard()).toMatchObject({ place: { stop: 3, part: 1 }, exploring: false, playhead: here.agreed().playhead });
    here.session.playback.getState().scrubbed(dayOf(here, 10));
    expect(heard()).toMatchObject({ playhead: here.agreed().playhead, exploring: true, place: { stop: 3, part: 1 } });
    here.session.view.getState().lensChosen('public');
    expect(heard().lens).toBe('public');
    here.session.view.getState().mapMoved();
    here.camera.getState().moved([40, 10, 60, 30]);
    expect(heard()).toMatchObject({ following: false, held: [40, 10, 60, 30] });
    here.talk.getState().returned();
    expect(heard()).toMatchObject({ exploring: false, lens: 'happened', following: true, held: undefined });
    here.talk.getState().blackToggled();
    expect(heard().black).toBe(true);
  });

  it.each(['projected', 'laptop'] as const)('tell a window that is loaded again where they are (%s)', (which) => {
    const windows = openTwo();
    const { talk } = windows.projected;
    talk.getState().wentTo({ stop: 5, part: 0 });
    talk.getState().handsCounted('a', 1, 1);
    windows.laptop.session.view.getState().languageChosen('ar');
    windows.network.settle();
    const before = windows.projected.agreed();
    windows[which].close();
    const again = windows.network.open(which === 'projected' ? 'class' : 'presenter');
    windows.network.settle();
    expect(again.agreed()).toEqual(before);
    for (const window of windows.network.windows) expect(window.agreed()).toEqual(before);
  });

  it('begin where the class is, whoever was there first', () => {
    const network = new TalkNetwork();
    const laptop = network.open('presenter');
    const projected = network.open('class');
    // As its address says: nobody has led it there.
    projected.talk.getState().wentTo({ stop: 2, part: 0 });
    network.settle();
    expect(laptop.agreed().place).toEqual({ stop: 2, part: 0 });
  });

  it('are where one that has led the talk opens the others, whichever that is', () => {
    const network = new TalkNetwork();
    const laptop = network.open('presenter', (talk) => {
      const { lesson, lessonChosen, blackToggled, exploringBegan } = talk.getState();
      lessonChosen({ ...lesson, title: 'Year ten' });
      blackToggled();
      exploringBegan();
    });
    const projected = network.open('class');
    network.settle();
    for (const window of [laptop, projected]) {
      expect(window.agreed()).toMatchObject({ black: true, exploring: true, lesson: { title: 'Year ten' } });
    }
    projected.talk.getState().blackToggled();
    network.settle();
    expect(laptop.agreed().black).toBe(false);
  });

  it.each(['closed', 'gone without a word'])('have no ring where the one that points is %s', (how) => {
    const { network, projected, laptop } = openTwo();
    laptop.talk.getState().pointed({ x: 0.5, y: 0.5 });
    network.settle();
    expect(projected.agreed().pointer).toEqual({ x: 0.5, y: 0.5 });
    if (how === 'closed') laptop.close();
    else network.crash(laptop);
    network.settle();
    expect(projected.agreed().pointer).toBeUndefined();
  });

  it('keep the ring of one while another closes', () => {
    const { network, projected, laptop } = openTwo();
    laptop.talk.getState().pointed({ x: 0.5, y: 0.5 });
    network.settle();
    projected.close();
    network.settle();
    expect(laptop.agreed().pointer).toEqual({ x: 0.5, y: 0.5 });
  });

  it('forget one that is gone without a word, and go on in its place', () => {
    const { network, projected, laptop } = openTwo();
    projected.session.playback.getState().playPressed();
    network.settle();
    expect(laptop.link.peers.getState()).toMatchObject({ others: [{ role: 'class' }], led: true });
    network.crash(projected);
    network.settle();
    expect(laptop.link.peers.getState()).toEqual({ others: [], led: false });
    network.open('class');
    network.settle();
    expect(laptop.link.peers.getState().others).toHaveLength(1);
  });

  it('know again one that was taken for gone', () => {
    const { network, projected, laptop } = openTwo();
    network.takeForGone(projected);
    expect(laptop.link.peers.getState().others).toEqual([]);
    network.settle();
    expect(laptop.link.peers.getState().others).toMatchObject([{ role: 'class' }]);
  });

  it('do not tell on what they were told', () => {
    const { network, projected, laptop } = openTwo();
    const before = laptop.said.length;
    projected.talk.getState().wentOn();
    projected.talk.getState().wentToLast();
    network.settle();
    expect(laptop.agreed()).toEqual(projected.agreed());
    expect(laptop.said).toHaveLength(before);
  });

  it('say one thing a frame, at once for the first', () => {
    const { projected } = openTwo();
    const before = projected.said.length;
    for (let day = 100; day < 110; day += 1) {
      projected.session.playback.getState().scrubbed(dayOf(projected, day));
      projected.finish();
    }
    expect(projected.said).toHaveLength(before + 1);
    projected.frame();
    expect(projected.said).toHaveLength(before + 2);
    expect(projected.said.at(-1)?.entries['playhead']?.value).toBe(projected.agreed().playhead);
    projected.frame();
    projected.frame();
    expect(projected.said).toHaveLength(before + 2);
  });

  it('stop a playback that another hand takes over', () => {
    const { network, projected, laptop } = openTwo();
    projected.session.playback.getState().playPressed();
    network.settle();
    laptop.session.playback.getState().scrubbed(dayOf(laptop, 20));
    network.settle();
    expect(projected.session.playback.getState().playing).toBe(false);
    expect(projected.agreed()).toEqual(laptop.agreed());
  });

  it('play together by one clock, and any of them stops it', () => {
    const { network, projected, laptop } = openTwo();
    const isLed = (window: OpenWindow) => window.link.peers.getState().led;
    laptop.session.playback.getState().playPressed();
    network.settle();
    expect(projected.agreed().playing).toBe(true);
    expect([isLed(laptop), isLed(projected)]).toEqual([false, true]);
    laptop.session.playback.getState().played(dayOf(laptop, 30) + 5);
    network.settle();
    expect(projected.agreed()).toMatchObject({ playing: true, playhead: dayOf(laptop, 30) + 5, exploring: true });
    projected.session.playback.getState().paused();
    network.settle();
    expect(laptop.agreed()).toEqual(projected.agreed());
    expect(laptop.agreed().playing).toBe(false);
  });

  it.each(['a stop', 'a step', 'a scrub'])('heed %s before all frames of a playback that are on their way', (what) => {
    const { network, projected, laptop } = openTwo();
    const { playback } = laptop.session;
    playback.getState().playPressed();
    network.settle();
    // Three frames are on their way when the hand at the other window moves.
    for (let day = 100; day < 103; day += 1) {
      playback.getState().played(dayOf(laptop, day));
      laptop.finish();
      laptop.frame();
    }
    if (what === 'a stop') projected.session.playback.getState().paused();
    else if (what === 'a step') projected.talk.getState().wentTo({ stop: 5, part: 0 });
    else projected.session.playback.getState().scrubbed(dayOf(projected, 7));
    const { playing, playhead } = projected.agreed();
    expect(playing).toBe(false);
    network.settle();
    expect(projected.agreed().playhead).toBe(playhead);
    expect(laptop.agreed()).toEqual(projected.agreed());
  });

  it.each(['hidden', 'closed'])('play on by the clock of another where that of the first is %s', (how) => {
    const { network, projected, laptop } = openTwo();
    laptop.session.playback.getState().playPressed();
    network.settle();
    if (how === 'hidden') laptop.hide(true);
    else laptop.close();
    network.settle();
    expect(projected.agreed().playing).toBe(true);
    expect(projected.link.peers.getState().led).toBe(false);
    if (how === 'hidden') expect(laptop.link.peers.getState().led).toBe(true);
  });

  it('open the lesson where the class does not see it', () => {
    const { network, projected, laptop } = openTwo();
    projected.link.askToEdit();
    laptop.link.askToEdit();
    network.settle();
    expect([projected.editsAsked(), laptop.editsAsked()]).toEqual([0, 1]);
  });

  it('know of each other, with the size of the projected screen', () => {
    const { network, projected, laptop } = openTwo();
    expect(laptop.link.peers.getState().others).toMatchObject([{ role: 'class', width: 1024, height: 768 }]);
    laptop.link.changed('class');
    network.settle();
    expect(projected.link.peers.getState().others).toMatchObject([{ role: 'class' }]);
    laptop.close();
    network.settle();
    expect(projected.link.peers.getState().others).toEqual([]);
  });
});
