import { describe, expect, it } from 'vitest';
import { createAnnouncer } from '../../../src/announcements/announcer.ts';
import { followSession } from '../../../src/announcements/follow-session.ts';
import { speakEnglish } from '../../../src/i18n/speech.ts';
import { createSession } from '../../../src/state/session.ts';
import { nextEvent } from '../../../src/state/step-events.ts';
import { directStory } from '../../../src/state/story-direction.ts';
import { whole } from '../data/muscat-look.ts';
import { createTestTimer } from './test-timer.ts';

/** A session at the story's opening, 10 January 2024, and what is said of it. */
function listen({ onPlayhead = false } = {}) {
  const session = createSession(whole);
  const timer = createTestTimer();
  const said: string[] = [];
  const announcer = createAnnouncer((words) => {
    if (words !== '') said.push(words);
  }, timer);
  directStory(session);
  const speech = speakEnglish('Asia/Muscat');
  followSession(
    session,
    () => speech,
    announcer,
    () => onPlayhead,
  );
  const { calendar } = whole;
  const noonOf = (iso: string) => (calendar.starts[calendar.days.indexOf(iso)] ?? 0) + 43_200_000;
  return {
    session,
    scrub: (iso: string) => session.playback.getState().scrubbed(noonOf(iso)),
    play: (iso: string) => session.playback.getState().played(noonOf(iso)),
    pass: (length: number) => timer.pass(length),
    /** What was said since it was last asked, a second having passed. */
    heard() {
      timer.pass(1000);
      return said.splice(0);
    },
  };
}

describe('what is said aloud', () => {
  it('scrubbing with the playhead in focus: the events that come under way, not the day, which it says itself', () => {
    const { scrub, heard } = listen({ onPlayhead: true });
    scrub('2024-01-11');
    expect(heard()).toEqual(['Under way: Messages go on through Oman; Strikes on Houthi targets in Yemen.']);
    scrub('2024-01-20');
    expect(heard()).toEqual([]);
  });

  it('scrubbing past an event at once: nothing of it, since it is over when its turn comes', () => {
    const { scrub, pass, heard } = listen({ onPlayhead: true });
    scrub('2024-01-09');
    pass(600);
    heard();
    for (const day of ['2024-01-10', '2024-01-11', '2024-01-12', '2024-01-13']) scrub(day);
    expect(heard().join()).not.toContain('Houthi');
  });

  it('moved by a button: the day too', () => {
    const { scrub, heard } = listen();
    scrub('2024-01-20');
    expect(heard()).toEqual(['20 January 2024. Under way: Messages go on through Oman.']);
    scrub('2024-01-21');
    expect(heard()).toEqual(['21 January 2024: 5 events under way.']);
  });

  it('nothing during a playback, and one headline when it is paused or over', () => {
    const { session, play, heard } = listen();
    session.playback.getState().playPressed();
    for (const day of ['2024-01-11', '2024-01-28', '2024-02-05']) play(day);
    expect(heard()).toEqual([]);
    session.playback.getState().paused();
    expect(heard()).toEqual(['Paused. 5 February 2024: 11 events under way.']);
    session.playback.getState().playPressed();
    play('2024-03-31');
    expect(heard()).toEqual([expect.stringMatching(/^The end of the story\. 31 March 2024: /)]);
  });

  it('a step: the day, the number and the title, once', () => {
    const { session, heard } = listen();
    nextEvent(session);
    expect(heard()).toEqual([
      expect.stringMatching(/^\d+ January 2024, event 10 of 24: Messages go on through Oman\.$/),
    ]);
  });

  it('the lens: by what it shows, without the number of what is not known yet', () => {
    const { session, scrub, heard } = listen();
    session.view.getState().lensChosen('public');
    expect(heard()).toEqual(['As it became public: 6 events known by 10 January 2024.']);
    scrub('2024-03-13');
    expect(heard()).toEqual([expect.stringMatching(/^13 March 2024\. Became public: .*; and \d+ more\.$/)]);
    session.view.getState().lensChosen('happened');
    expect(heard()).toEqual([expect.stringMatching(/^As it happened: \d+ events under way on 13 March 2024\.$/)]);
  });

  it('an event that was selected, a stop of the tour, a screen: by its name alone', () => {
    const { session, heard } = listen();
    session.selection.getState().selected('gaza-war', 'reader');
    expect(heard()).toEqual(['Evidence: War in Gaza.']);
    session.view.getState().tourStopReached(1);
    expect(heard()).toEqual([expect.stringMatching(/^Stop 2 of \d+: .+\.$/)]);
    session.view.getState().tourLeft();
    expect(heard()).toEqual(['You have left the tour.']);
    session.view.getState().screenChosen('sources');
    expect(heard()).toEqual(['Sources']);
  });

  it('what a part of the page tells, before all that it brought about', () => {
    const { session, heard } = listen();
    session.filter.getState().toggled('lanes', 'gaza');
    session.announcements.getState().told('4 of 24 events');
    expect(heard()).toEqual(['4 of 24 events']);
  });
});
